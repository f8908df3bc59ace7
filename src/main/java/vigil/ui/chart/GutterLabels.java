package vigil.ui.chart;

import java.util.ArrayList;
import java.util.List;

/// Chooses which labels of the right gutter are written: where two would touch, the earlier in the list stays.
///
/// Pure.
final class GutterLabels {
    /// A line of 14 px text.
    private static final double LEAST_DISTANCE = 14.5;

    private final Lane lane;
    private final List<Double> taken = new ArrayList<>();

    GutterLabels(Lane lane) {
        this.lane = lane;
    }

    /// Takes a place for the label of `value`; false if it lies outside the lane or would touch a label placed before.
    /// A limit without a label is not drawn either: a line that nobody can name misleads.
    boolean place(double value) {
        double y = lane.y(value);
        if (y < lane.top() || y > lane.floor() || taken.stream().anyMatch(t -> Math.abs(t - y) < LEAST_DISTANCE)) {
            return false;
        }
        return taken.add(y);
    }
}
