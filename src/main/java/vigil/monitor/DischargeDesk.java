package vigil.monitor;

import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEvent;

/// The ways out of a session: signatures, override, discharge, abort. Pure.
final class DischargeDesk {
    private DischargeDesk() {}

    static CommandDesk.Answer sign(MonitorCommand.Sign c, Session session, Timestamp now) {
        return CommandDesk.record(new SessionEvent.Signed(c.role(), c.name(), c.meaning(), c.by()));
    }

    static CommandDesk.Answer override(MonitorCommand.OverrideDischarge c, Session session, Timestamp now) {
        return CommandDesk.refuse("Nothing can be overridden yet.");
    }

    static CommandDesk.Answer discharge(MonitorCommand.Discharge c, Session session, Timestamp now) {
        return leave(session, Phase.DISCHARGED, "discharged", c.by());
    }

    static CommandDesk.Answer abort(MonitorCommand.Abort c, Session session) {
        return leave(session, Phase.ABORTED, c.reason(), c.by());
    }

    private static CommandDesk.Answer leave(Session session, Phase phase, String reason, String by) {
        return CommandDesk.mayEnter(session, phase)
                .<CommandDesk.Answer>map(CommandDesk::refuse)
                .orElseGet(() -> CommandDesk.record(
                        new SessionEvent.PhaseEntered(phase, by), new SessionEvent.Ended(reason, by)));
    }
}
