package vigil.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the free place of a label next to where it would stand best: there, or as little as possible to
/// the left or the right of it, so that it touches nothing and still points to what it names.
///
/// Pure.
final class LabelPlace {
    /// Between a label and what it stays clear of, px.
    private static final double AIR = 4;
    /// How far a label may reach beyond its middle: half of itself and the arm of a cap.
    private static final double ARM = 10;

    private LabelPlace() {}

    /// The nearest free place; empty if none still points to it.
    ///
    /// @param best where it would stand if it were alone
    /// @param taken what it must not touch
    /// @param room what it must not leave
    static Optional<Box> of(Box best, List<Box> taken, Box room) {
        Box held = within(best, room);
        List<Double> lefts = new ArrayList<>(List.of(held.left()));
        for (Box other : taken) {
            if (other.top() < held.bottom() + AIR && held.top() < other.bottom() + AIR) {
                lefts.add(other.left() - AIR - held.width());
                lefts.add(other.right() + AIR);
            }
        }
        double reach = held.width() / 2 + ARM;
        return lefts.stream()
                .sorted(Comparator.comparingDouble(left -> Math.abs(left - best.left())))
                .filter(left -> Math.abs(left - best.left()) <= reach)
                .map(left -> new Box(left, held.top(), held.width(), held.height()))
                .filter(box -> box.equals(within(box, room)))
                .filter(box -> taken.stream().noneMatch(other -> other.touches(box, AIR - 0.01)))
                .findFirst();
    }

    /// The same box, moved sideways into the room.
    static Box within(Box box, Box room) {
        double left = Math.clamp(box.left(), room.left(), Math.max(room.left(), room.right() - box.width()));
        return new Box(left, box.top(), box.width(), box.height());
    }
}
