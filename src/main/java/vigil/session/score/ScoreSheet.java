package vigil.session.score;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vigil.metric.Timestamp;
import vigil.session.score.EarlyWarning.Part;

/// A score being added up: what is there adds its points, what is not there or too old is named. Confined to one
/// thread.
final class ScoreSheet {
    private final List<Part> parts = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final Duration fresh;
    private final Timestamp now;

    /// @param fresh how old a value may be
    ScoreSheet(Duration fresh, Timestamp now) {
        this.fresh = fresh;
        this.now = now;
    }

    /// Adds a number, rounded as the table is written.
    ///
    /// @param places decimals of the table
    ScoreSheet add(String name, Optional<Observed<Double>> value, int places, Steps steps) {
        double unit = Math.pow(10, places);
        return add(name, value, number -> steps.points(Math.round(number * unit) / unit));
    }

    <T> ScoreSheet add(String name, Optional<Observed<T>> value, ToIntFunction<T> points) {
        if (value.isEmpty()) {
            missing.add(name);
        } else if (now.since(value.get().at()).compareTo(fresh) > 0) {
            missing.add(name + " (" + now.since(value.get().at()).toMinutes() + " min old)");
        } else {
            parts.add(new Part(name, points.applyAsInt(value.get().value())));
        }
        return this;
    }

    /// Adds what has no age.
    ScoreSheet add(String name, Optional<Integer> points) {
        points.ifPresentOrElse(p -> parts.add(new Part(name, p)), () -> missing.add(name));
        return this;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    List<String> missing() {
        return List.copyOf(missing);
    }

    int total() {
        return parts.stream().mapToInt(Part::points).sum();
    }

    boolean hasSingleThree() {
        return parts.stream().anyMatch(part -> part.points() == 3);
    }
}
