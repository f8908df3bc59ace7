package vigil.ui.chart;

import java.util.ArrayList;
import java.util.List;
import vigil.session.AlarmEpisode;

/// The marks of past alarms on a lane's floor: each under its episode, none over another; those without room are
/// counted at their neighbour.
///
/// Pure.
final class AlarmMarks {
    private static final double MARK = 23;
    private static final double DIGIT = 9;
    /// Between neighbours, px.
    static final double AIR = 5;

    private AlarmMarks() {}

    /// A mark in its place.
    ///
    /// @param x the middle of the shape
    /// @param text the number beside it, and how many more are folded here, for example `5 +7`; may be empty
    record Mark(AlarmEpisode episode, double x, String text, int folded) {
        private Mark with(int more) {
            return new Mark(episode, x, text, folded + more);
        }

        private Mark at(double place) {
            return new Mark(episode, place, text, folded);
        }

        /// What is written beside the shape.
        String label() {
            return folded == 0 ? text : (text + " +" + folded).strip();
        }

        double right() {
            return x + MARK / 2 + (label().isEmpty() ? 0 : 2 + DIGIT * label().length());
        }
    }

    /// An episode and the middle of what is shown of it.
    record Wanted(AlarmEpisode episode, double x) {}

    /// Places the marks of one lane, given by time.
    ///
    /// @param numbered whether the episode's number stands beside its mark, as in review
    static List<Mark> place(List<Wanted> wanted, boolean numbered, double left, double right) {
        List<Mark> marks = new ArrayList<>();
        for (Wanted w : wanted) {
            String number = numbered ? String.valueOf(w.episode().number()) : "";
            double x = Math.clamp(w.x(), left + MARK / 2, Math.max(left + MARK / 2, right - MARK / 2));
            Mark mark = new Mark(w.episode(), x, number, 0);
            if (marks.isEmpty() || x - MARK / 2 >= marks.getLast().right() + AIR) {
                marks.add(mark);
            } else {
                marks.add(marks.removeLast().with(1));
            }
        }
        if (!marks.isEmpty()) {
            Mark last = marks.removeLast();
            double x = Math.max(left + MARK / 2, last.x() - Math.max(0, last.right() - right));
            boolean free = marks.isEmpty() || x - MARK / 2 >= marks.getLast().right() + AIR;
            marks.add(free ? last.at(x) : marks.removeLast().with(1 + last.folded()));
        }
        return marks;
    }
}
