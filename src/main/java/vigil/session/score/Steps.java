package vigil.session.score;

import java.util.ArrayList;
import java.util.List;

/// One row of a published score's table: from a value on, so many points, until the next step.
///
/// @param below what everything under the first step scores
/// @param steps rising
record Steps(int below, List<Step> steps) {
    record Step(double from, int points) {}

    /// @param fromAndPoints pairs: from this value on, so many points
    static Steps of(int below, double... fromAndPoints) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < fromAndPoints.length; i += 2) {
            steps.add(new Step(fromAndPoints[i], (int) fromAndPoints[i + 1]));
        }
        return new Steps(below, List.copyOf(steps));
    }

    int points(double value) {
        return steps.reversed().stream()
                .filter(step -> value >= step.from())
                .findFirst()
                .map(Step::points)
                .orElse(below);
    }
}
