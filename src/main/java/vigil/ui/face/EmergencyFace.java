package vigil.ui.face;

import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.treatment.Dosing;
import vigil.ui.language.Texts;

/// A running emergency: since when, and what becomes of the dose meanwhile. It is no alarm and has no alarm's colour.
///
/// Thread rule: immutable.
///
/// @param title `EMERGENCY 0:44`
/// @param since `since 14:08:12`
/// @param dose what the dose does: `infusion runs on, 31:12 of 40:00`; empty if none was begun
public record EmergencyFace(String title, String since, String dose) {
    private static final Texts TEXTS = Texts.of(EmergencyFace.class);

    /// The session's running emergency; empty if there is none.
    public static Optional<EmergencyFace> of(Session session, TimeText time, Timestamp now) {
        if (session.phase() != Phase.EMERGENCY) {
            return Optional.empty();
        }
        Timestamp began = session.phaseSince();
        return Optional.of(new EmergencyFace(
                TEXTS.say("emergency", TimeText.duration(now.since(began))),
                TEXTS.say("emergency.since", time.clock(began)),
                dose(session, time, now)));
    }

    /// The dose in a few words: an emergency does not stop it, a person does.
    static String dose(Session session, TimeText time, Timestamp now) {
        var clock = session.doseClock();
        boolean infusion = session.rules().dosing() instanceof Dosing.Infusion;
        if (clock.started().isEmpty()) {
            return TEXTS.say(infusion ? "emergency.notBegun.infusion" : "emergency.notBegun.dose");
        }
        if (clock.stopped().isPresent()) {
            return TEXTS.say(
                    infusion ? "emergency.stopped" : "emergency.given",
                    time.shortClock(clock.stopped().get()));
        }
        String ran = TimeText.duration(clock.ran(now));
        return infusion
                ? TEXTS.say(
                        clock.paused().isPresent() ? "emergency.paused" : "emergency.runs",
                        ran,
                        TimeText.duration(session.plan().planned()))
                : TEXTS.say("emergency.goesOn", DeviceFace.progress(session));
    }
}
