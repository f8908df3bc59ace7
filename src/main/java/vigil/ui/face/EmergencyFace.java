package vigil.ui.face;

import java.util.Locale;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.treatment.Dosing;

/// A running emergency: since when, and what becomes of the dose meanwhile. It is no alarm and has no alarm's colour.
///
/// Thread rule: immutable.
///
/// @param title `EMERGENCY 0:44`
/// @param since `since 14:08:12`
/// @param dose what the dose does: `infusion runs on, 31:12 of 40:00`; empty if none was begun
public record EmergencyFace(String title, String since, String dose) {
    /// The session's running emergency; empty if there is none.
    public static Optional<EmergencyFace> of(Session session, TimeText time, Timestamp now) {
        if (session.phase() != Phase.EMERGENCY) {
            return Optional.empty();
        }
        Timestamp began = session.phaseSince();
        return Optional.of(new EmergencyFace(
                "EMERGENCY " + TimeText.duration(now.since(began)),
                "since " + time.clock(began),
                dose(session, time, now)));
    }

    /// The dose in a few words: an emergency does not stop it, a person does.
    static String dose(Session session, TimeText time, Timestamp now) {
        var clock = session.doseClock();
        String word = PhaseFace.word(Phase.DOSING, session.plan().modality()).toLowerCase(Locale.ROOT);
        if (clock.started().isEmpty()) {
            return "no " + word + " was begun";
        }
        if (clock.stopped().isPresent()) {
            String verb = session.rules().dosing() instanceof Dosing.Infusion ? " stopped " : " given ";
            return word + verb + time.shortClock(clock.stopped().get());
        }
        String ran = TimeText.duration(clock.ran(now));
        return session.rules().dosing() instanceof Dosing.Infusion
                ? word + (clock.paused().isPresent() ? " paused at " : " runs on, ") + ran + " of "
                        + TimeText.duration(session.plan().planned())
                : word + " goes on, " + DeviceFace.progress(session);
    }
}
