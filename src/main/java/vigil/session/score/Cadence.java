package vigil.session.score;

import java.time.Duration;
import java.util.List;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.treatment.CuffCadence;
import vigil.treatment.LabelPoint;

/// How far apart the readings of a session are at this moment: what is older than that is too old for a score
/// (clinical facts, section 3).
final class Cadence {
    private Cadence() {}

    static Duration of(Session session, Timestamp now) {
        CuffCadence cadence = session.plan().cadence();
        Duration sinceDose = session.doseStart().map(now::since).orElse(Duration.ZERO);
        Duration interval = switch (session.phase()) {
            // The readings that make a baseline follow one another faster than anybody takes a temperature.
            case SCHEDULED, CHECK_IN, BASELINE, READY -> longer(cadence.baseline(), cadence.dosing());
            case DOSING -> cadence.dosing();
            case OBSERVATION, DISCHARGE_ASSESSMENT, EMERGENCY, DISCHARGED, ABORTED, ENDED ->
                cadence.observation(sinceDose);
        };
        return cadence.dosing().isZero() ? longer(interval, between(cadence.points(), sinceDose)) : interval;
    }

    /// From the point before to the point after; after the last, as far as the last two lie apart.
    private static Duration between(List<LabelPoint> points, Duration sinceDose) {
        Duration before = Duration.ZERO;
        Duration gap = Duration.ZERO;
        for (LabelPoint point : points) {
            gap = point.due().minus(before);
            if (sinceDose.compareTo(point.due()) <= 0) {
                break;
            }
            before = point.due();
        }
        return gap;
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
