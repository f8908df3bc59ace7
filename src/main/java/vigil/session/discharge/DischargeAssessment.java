package vigil.session.discharge;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;

/// Whether the patient may leave, as it stands at one moment.
///
/// Thread rule: immutable.
///
/// @param unlocks when the least time is met; empty while the dose runs
/// @param left what is still to pass until then; zero once it has, and while the dose runs
/// @param needed the least time
/// @param hard true while nobody may override the time
/// @param criteria all of them, in the order a screen shows them
public record DischargeAssessment(
        Optional<Timestamp> unlocks, Duration left, Duration needed, boolean hard, List<Criterion> criteria) {
    public DischargeAssessment {
        criteria = List.copyOf(criteria);
    }

    /// The criteria that are not met.
    public List<Criterion> open() {
        return criteria.stream().filter(c -> c.state() != CriterionState.MET).toList();
    }

    /// True once the least time has passed.
    public boolean isUnlocked() {
        return unlocks.isPresent() && left.isZero();
    }
}
