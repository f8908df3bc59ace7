package vigil.session.score;

import java.time.Duration;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.session.score.EarlyWarning.Band;

/// MEWS, the Modified Early Warning Score of Subbe and others (clinical facts, section 3; sources differ at the edges).
/// Its table is a published score and no policy of a site, so it stands here. For display only.
///
/// Thread rule: any thread.
public final class Mews {
    private static final Steps SYSTOLIC = Steps.of(3, 71, 2, 81, 1, 101, 0, 200, 2);
    private static final Steps PULSE = Steps.of(2, 41, 1, 51, 0, 101, 1, 111, 2, 130, 3);
    private static final Steps RESPIRATION = Steps.of(3, 9, 0, 15, 1, 21, 2, 30, 3);
    private static final Steps TEMPERATURE = Steps.of(2, 35, 0, 38.5, 2);
    private static final int CRITICAL = 5;

    private Mews() {}

    /// The score of a session, from what was measured and charted no longer ago than its cadence.
    public static EarlyWarning of(Session session, Timestamp now) {
        return of(ChartedPhysiology.of(session), Cadence.of(session, now), now);
    }

    /// The score. New confusion has no place on AVPU: a patient of whom nothing else is said has no score.
    ///
    /// @param fresh how old a value may be
    public static EarlyWarning of(Physiology body, Duration fresh, Timestamp now) {
        Optional<Observed<Consciousness>> avpu =
                body.consciousness().filter(level -> level.value() != Consciousness.CONFUSED);
        ScoreSheet sheet = new ScoreSheet(fresh, now)
                .add("systolic pressure", body.systolic(), 0, SYSTOLIC)
                .add("pulse", body.pulse(), 0, PULSE)
                .add("respiratory rate", body.respiration(), 0, RESPIRATION)
                .add("temperature", body.temperature(), 1, TEMPERATURE)
                .add("consciousness (A, V, P or U)", avpu, Mews::points);
        return sheet.missing().isEmpty()
                ? new EarlyWarning.Total(sheet.total(), sheet.hasSingleThree(), sheet.parts(), band(sheet.total()))
                : new EarlyWarning.Incomplete(sheet.missing());
    }

    private static int points(Consciousness level) {
        return switch (level) {
            case ALERT, CONFUSED -> 0;
            case VOICE -> 1;
            case PAIN -> 2;
            case UNRESPONSIVE -> 3;
        };
    }

    private static Band band(int total) {
        return total >= CRITICAL ? Band.EMERGENCY : Band.LOW;
    }
}
