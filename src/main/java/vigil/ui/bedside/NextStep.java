package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.schedule.Schedule;
import vigil.ui.face.DoseAct;
import vigil.ui.face.DoseFace;
import vigil.ui.face.NextFace;

/// The one thing to do first: what is due by the clock, or what the session waits for and no clock tells. Before a dose
/// that is authorised it is the dose; before that, what the dose needs. Never "nothing" where something is to be done.
///
/// Thread rule: immutable.
///
/// @param due what is due by the clock, where that comes first
record NextStep(String when, String what, Kind kind, Optional<NextFace> due) {
    /// What a touch on it does.
    enum Kind {
        /// What the clock says.
        DUE,
        /// Begins the dose, or gives the first device.
        DOSE,
        /// Goes to the checks and the authorisation.
        CHECKS,
        NOTHING
    }

    /// @param clock what the clock says comes first
    static NextStep of(Session session, DoseFace dose, Optional<NextFace> clock, Timestamp now) {
        if (begins(session, dose) && !isOverdue(session, now)) {
            String when = session.phase() == Phase.READY ? say("next.authorised") : say("next.order");
            return new NextStep(when, deed(session, dose), Kind.DOSE, Optional.empty());
        }
        if (clock.isPresent()) {
            return new NextStep(clock.get().when(), clock.get().what(), Kind.DUE, clock);
        }
        return dose.acts().contains(DoseAct.AUTHORISE)
                ? new NextStep(say("next.before"), say("next.checks"), Kind.CHECKS, Optional.empty())
                : new NextStep(say("next"), say("next.nothing"), Kind.NOTHING, Optional.empty());
    }

    private static boolean begins(Session session, DoseFace dose) {
        List<DoseAct> acts = dose.acts();
        boolean device = acts.contains(DoseAct.DEVICE) && session.phase() != Phase.DOSING;
        return acts.contains(DoseAct.START) || device;
    }

    private static boolean isOverdue(Session session, Timestamp now) {
        return Schedule.of(session, now).stream().anyMatch(due -> due.at().isBefore(now));
    }

    private static String deed(Session session, DoseFace dose) {
        if (dose.acts().contains(DoseAct.DEVICE)) {
            return say("next.device", session.charting().devices().size() + 1);
        }
        return dose.hasShare() ? say("next.start") : say("next.give");
    }
}
