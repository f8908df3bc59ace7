package vigil.store.preset;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What is wrong with a preset, gathered, each with its line.
///
/// Confined to one thread.
record Findings(TextTree tree, List<String> problems) {
    Findings(TextTree tree) {
        this(tree, new ArrayList<>());
    }

    /// Notes a problem at a value unless all is well there.
    void unless(boolean well, String pointer, String what) {
        if (!well) {
            problems.add(tree.problem(pointer, what));
        }
    }

    /// A number must lie in a range, its ends included.
    void range(double value, double least, double most, String pointer, String what) {
        unless(value >= least && value <= most, pointer, what + " must be " + trim(least) + " to " + trim(most));
    }

    /// A duration must lie in a range, its ends included.
    void range(Duration value, Duration least, Duration most, String pointer, String what) {
        unless(
                value.compareTo(least) >= 0 && value.compareTo(most) <= 0,
                pointer,
                what + " must be " + DurationWords.of(least) + " to " + DurationWords.of(most));
    }

    static String trim(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
