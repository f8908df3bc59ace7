package vigil.session.score;

import java.time.Duration;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.session.score.EarlyWarning.Band;

/// NEWS2, the National Early Warning Score of the Royal College of Physicians (clinical facts, section 3). Its table is
/// a published score and no policy of a site, so it stands here.
///
/// It misses this room's hazard, a high pressure, and punishes the intended effect, so it is for display only.
///
/// Thread rule: any thread.
public final class News2 {
    // Requirement: SES-SCORE-3
    // Control: H32
    private static final Steps RESPIRATION = Steps.of(3, 9, 1, 12, 0, 21, 2, 25, 3);
    private static final Steps SATURATION_1 = Steps.of(3, 92, 2, 94, 1, 96, 0);
    private static final Steps SATURATION_2_ON_AIR = Steps.of(3, 84, 2, 86, 1, 88, 0);
    private static final Steps SATURATION_2_ON_OXYGEN = Steps.of(3, 84, 2, 86, 1, 88, 0, 93, 1, 95, 2, 97, 3);
    private static final Steps SYSTOLIC = Steps.of(3, 91, 2, 101, 1, 111, 0, 220, 3);
    private static final Steps PULSE = Steps.of(3, 41, 1, 51, 0, 91, 1, 111, 2, 131, 3);
    private static final Steps TEMPERATURE = Steps.of(3, 35.1, 1, 36.1, 0, 38.1, 1, 39.1, 2);

    private News2() {}

    /// Which scale the saturation is judged on.
    public enum SaturationScale {
        /// Everybody, unless a clinician says otherwise.
        ONE,
        /// Patients with hypercapnic respiratory failure, whose target is 88 to 92 %.
        TWO
    }

    /// The score of a session by scale 1, from what was measured and charted no longer ago than its cadence.
    public static EarlyWarning of(Session session, Timestamp now) {
        return of(session, SaturationScale.ONE, now);
    }

    /// The score of a session.
    public static EarlyWarning of(Session session, SaturationScale scale, Timestamp now) {
        return of(ChartedPhysiology.of(session), scale, Cadence.of(session, now), now);
    }

    /// The score.
    ///
    /// @param fresh how old a value may be
    public static EarlyWarning of(Physiology body, SaturationScale scale, Duration fresh, Timestamp now) {
        Steps saturation = saturation(scale, body.oxygen().orElse(false));
        ScoreSheet sheet = new ScoreSheet(fresh, now)
                .add("respiratory rate", body.respiration(), 0, RESPIRATION)
                .add("SpO₂", body.saturation(), 0, saturation)
                .add("air or oxygen", body.oxygen().map(oxygen -> oxygen ? 2 : 0))
                .add("systolic pressure", body.systolic(), 0, SYSTOLIC)
                .add("pulse", body.pulse(), 0, PULSE)
                .add("consciousness", body.consciousness(), level -> level == Consciousness.ALERT ? 0 : 3)
                .add("temperature", body.temperature(), 1, TEMPERATURE);
        return sheet.missing().isEmpty()
                ? new EarlyWarning.Total(sheet.total(), sheet.hasSingleThree(), sheet.parts(), band(sheet))
                : new EarlyWarning.Incomplete(sheet.missing());
    }

    private static Steps saturation(SaturationScale scale, boolean oxygen) {
        return switch (scale) {
            case ONE -> SATURATION_1;
            case TWO -> oxygen ? SATURATION_2_ON_OXYGEN : SATURATION_2_ON_AIR;
        };
    }

    private static Band band(ScoreSheet sheet) {
        if (sheet.total() >= 7) {
            return Band.EMERGENCY;
        }
        if (sheet.total() >= 5) {
            return Band.URGENT;
        }
        return sheet.hasSingleThree() ? Band.REVIEW : Band.LOW;
    }
}
