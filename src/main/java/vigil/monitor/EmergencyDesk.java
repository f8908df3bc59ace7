package vigil.monitor;

import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEvent;

/// EMERGENCY, and the way back from it. Pure.
final class EmergencyDesk {
    private EmergencyDesk() {}

    static CommandDesk.Answer call(MonitorCommand.CallEmergency c, Session session) {
        return CommandDesk.mayEnter(session, Phase.EMERGENCY)
                .<CommandDesk.Answer>map(CommandDesk::refuse)
                .orElseGet(() -> CommandDesk.record(new SessionEvent.PhaseEntered(Phase.EMERGENCY, c.by())));
    }

    static CommandDesk.Answer end(MonitorCommand.EndEmergency c, Session session) {
        return session.phase() != Phase.EMERGENCY
                ? CommandDesk.refuse("There is no emergency.")
                : CommandDesk.record(new SessionEvent.PhaseEntered(session.phaseBeforeEmergency(), c.by()));
    }
}
