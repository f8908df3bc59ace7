package vigil.monitor;

import java.util.List;
import java.util.OptionalDouble;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEvent;

/// What is asked before a dose: check-in, plan, authorisation. Pure.
final class PreparationDesk {
    private PreparationDesk() {}

    static CommandDesk.Answer enter(MonitorCommand.EnterPhase c, Session session) {
        return CommandDesk.mayEnter(session, c.phase())
                .<CommandDesk.Answer>map(CommandDesk::refuse)
                .orElseGet(() -> CommandDesk.record(new SessionEvent.PhaseEntered(c.phase(), c.by())));
    }

    static CommandDesk.Answer change(MonitorCommand.ChangePlan c, Session session) {
        return CommandDesk.record(new SessionEvent.PlanChanged(c.plan(), c.by()));
    }

    static CommandDesk.Answer check(MonitorCommand.AnswerCheck c, Session session) {
        return session.treatment().check(c.check()).isEmpty()
                ? CommandDesk.refuse("There is no check " + c.check() + ".")
                : CommandDesk.record(new SessionEvent.CheckAnswered(c.check(), c.answer(), c.by()));
    }

    static CommandDesk.Answer authorise(MonitorCommand.Authorise c, Session session, Timestamp now) {
        return CommandDesk.enter(
                session,
                Phase.READY,
                new SessionEvent.Authorised(
                        c.clinician(), c.reason(), List.of(), OptionalDouble.empty(), OptionalDouble.empty(), c.by()),
                c.by());
    }

    static CommandDesk.Answer withdraw(MonitorCommand.WithdrawAuthorisation c, Session session) {
        return CommandDesk.enter(
                session, Phase.BASELINE, new SessionEvent.AuthorisationWithdrawn(c.reason(), c.by()), c.by());
    }
}
