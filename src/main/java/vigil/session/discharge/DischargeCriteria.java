package vigil.session.discharge;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Session;

/// Whether a patient may leave, judged from the session's log and its rules alone (clinical facts, 9.6).
public final class DischargeCriteria {
    private DischargeCriteria() {}

    /// How it stands at `now`. Every timer runs on the monotonic clock.
    ///
    /// @param zone for the times of day in words; it times nothing
    public static DischargeAssessment of(Session session, Timestamp now, ZoneId zone) {
        Optional<Timestamp> unlocks = session.earliestLeave();
        Duration left = unlocks.map(at -> at.isBefore(now) ? Duration.ZERO : at.since(now))
                .orElse(Duration.ZERO);
        return new DischargeAssessment(
                unlocks,
                left,
                session.plan().observation(),
                session.rules().observation().hard(),
                List.of());
    }
}
