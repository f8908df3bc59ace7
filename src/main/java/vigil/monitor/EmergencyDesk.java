package vigil.monitor;

import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEvent;

/// EMERGENCY, and the way back from it (clinical facts, 9.5). The cuff is started beside it, if the room
/// has one that can be. Pure.
final class EmergencyDesk {
    // Requirement: SES-PHASE-3
    // Control: H13
    /// The words of the mark.
    private static final String MARK = "EMERGENCY";

    private EmergencyDesk() {}

    static CommandDesk.Answer call(MonitorCommand.CallEmergency c, Session session) {
        if (session.phase() == Phase.EMERGENCY) {
            return CommandDesk.refuse("The emergency is called already.");
        }
        return CommandDesk.mayEnter(session, Phase.EMERGENCY)
                .<CommandDesk.Answer>map(CommandDesk::refuse)
                .orElseGet(() -> CommandDesk.record(
                        session.doseClock().isRunning() ? "The dose runs on until somebody stops it." : "",
                        new SessionEvent.PhaseEntered(Phase.EMERGENCY, c.by(), c.signedIn()),
                        new SessionEvent.EventMarked(MARK, c.by())));
    }

    static CommandDesk.Answer end(MonitorCommand.EndEmergency c, Session session) {
        return session.phase() != Phase.EMERGENCY
                ? CommandDesk.refuse("There is no emergency.")
                : CommandDesk.record(new SessionEvent.PhaseEntered(session.phaseBeforeEmergency(), c.by()));
    }
}
