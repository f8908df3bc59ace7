package vigil.session.discharge;

import java.time.Duration;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.session.vital.DayTime;
import vigil.session.vital.Finding;
import vigil.session.vital.Verdict;

/// The least time between the dose and the door (clinical facts, 9.4, 7.2; DV-1, DV-2), on the monotonic clock alone.
///
/// @param passed since the last nasal device, or the stop of any other dose; empty while the dose runs
record TimeLock(Optional<Timestamp> unlocks, Optional<Duration> passed, Duration needed, boolean hard) {
    // Requirement: SES-LEAVE-1
    // Control: H16

    static TimeLock of(Session session, Timestamp now) {
        Optional<Duration> passed = session.observedSince().map(now::since);
        var rule = session.rules().observation();
        boolean hard = rule.hard()
                && passed.filter(time -> time.compareTo(rule.least()) >= 0).isEmpty();
        return new TimeLock(session.earliestLeave(), passed, session.plan().observation(), hard);
    }

    /// What is still to pass; zero once it has, and while the dose runs.
    Duration left() {
        return passed.map(needed::minus).filter(time -> !time.isNegative()).orElse(Duration.ZERO);
    }

    boolean isOver() {
        return passed.isPresent() && left().isZero();
    }

    Finding finding(DayTime times) {
        return passed.map(time -> new Finding(
                        isOver() ? Verdict.MET : Verdict.OPEN,
                        DayTime.length(time) + " of " + DayTime.length(needed),
                        unlocks.map(times::seconds).orElse("")))
                .orElse(new Finding(Verdict.OPEN, "the dose has not ended", ""));
    }
}
