package vigil.ui.discharge;

import java.time.Duration;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.session.discharge.DischargeAssessment;
import vigil.ui.face.TimeText;
import vigil.ui.language.Texts;

/// The least time after the dose, as its ring and words say it (ux 12.4; hazards H16, H17).
///
/// Thread rule: immutable.
///
/// @param met whether it has passed
/// @param share of the least time that has passed, 0 to 1
/// @param centre inside the ring: what is left, `14:20`; empty once it is met or while nothing counts
/// @param title `Minimum time is met`, `14:20 left, until 15:16:30`
/// @param first since when it counts
/// @param second how much is needed
public record LockFace(boolean met, double share, String centre, String title, String first, String second) {
    private static final Texts TEXTS = Texts.of(LockFace.class);

    static LockFace of(Session session, DischargeAssessment assessment, TimeText time, Timestamp now) {
        Optional<Timestamp> since = session.observedSince();
        if (since.isEmpty() || assessment.unlocks().isEmpty()) {
            boolean dosed = session.doseStart().isPresent();
            return new LockFace(
                    false,
                    0,
                    "",
                    TEXTS.say(dosed ? "lock.runs" : "lock.none"),
                    TEXTS.say(dosed ? "lock.runs.from" : "lock.none.from"),
                    needed("lock.needed", assessment, ""));
        }
        Timestamp unlocks = assessment.unlocks().orElseThrow();
        String from = session.charting().devices().isEmpty() ? "lock.since.stop" : "lock.since.device";
        String first = TEXTS.say(from, TimeText.duration(now.since(since.get())), time.clock(since.get()));
        if (assessment.isUnlocked()) {
            String needed = needed("lock.needed.met", assessment, time.clock(unlocks));
            return new LockFace(true, 1, "", TEXTS.say("lock.met"), first, needed);
        }
        String left = TimeText.countdown(assessment.left());
        return new LockFace(
                false,
                share(assessment),
                left,
                TEXTS.say("lock.left", left, time.clock(unlocks)),
                first,
                needed(assessment.hard() ? "lock.needed.hard" : "lock.needed", assessment, ""));
    }

    private static String needed(String key, DischargeAssessment assessment, String met) {
        return TEXTS.say(key, assessment.needed().toMinutes(), met);
    }

    private static double share(DischargeAssessment assessment) {
        Duration needed = assessment.needed();
        return needed.isZero() ? 1 : Math.clamp(1 - assessment.left().toMillis() / (double) needed.toMillis(), 0, 1);
    }
}
