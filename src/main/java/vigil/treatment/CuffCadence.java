package vigil.treatment;

import java.time.Duration;
import java.util.List;

/// How often a cuff reading is due before, during and after the dose. An interval of zero means that none is due by
/// interval: then only the points count.
///
/// Thread rule: immutable.
///
/// @param baseline between the readings before the dose; at least a minute, so that two make a baseline
/// @param dosing while the dose runs
/// @param observation after it; each step holds until the next begins, the first begins at zero
/// @param points readings at fixed times after the newest dose, as a label wants them, in order of time
public record CuffCadence(Duration baseline, Duration dosing, List<CadenceStep> observation, List<LabelPoint> points) {

    public CuffCadence {
        observation = List.copyOf(observation);
        points = List.copyOf(points);
        if (observation.isEmpty()) {
            throw new IllegalArgumentException("a cadence needs an interval for the observation");
        }
    }

    /// One interval in each phase, and no points.
    public CuffCadence(Duration baseline, Duration dosing, Duration observation) {
        this(baseline, dosing, List.of(new CadenceStep(Duration.ZERO, observation)), List.of());
    }

    /// The interval of the observation in force so long after the newest dose.
    public Duration observation(Duration sinceDose) {
        return observation.reversed().stream()
                .filter(step -> sinceDose.compareTo(step.after()) >= 0)
                .findFirst()
                .orElse(observation.getFirst())
                .every();
    }

    /// The same with another interval while the dose runs.
    public CuffCadence withDosing(Duration interval) {
        return new CuffCadence(baseline, interval, observation, points);
    }
}
