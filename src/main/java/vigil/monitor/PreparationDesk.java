package vigil.monitor;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEvent;
import vigil.session.gate.AnswerText;
import vigil.treatment.Check;

/// What is asked before a dose: check-in and plan. The authorisation itself is [AuthorisationDesk]'s. Pure.
final class PreparationDesk {
    private PreparationDesk() {}

    /// Goes on where nothing but going on is asked. Each other phase has a command of its own, which also records what
    /// makes it that phase.
    static CommandDesk.Answer enter(MonitorCommand.EnterPhase c, Session session) {
        return otherWay(c.phase(), session)
                .or(() -> CommandDesk.mayEnter(session, c.phase()))
                .<CommandDesk.Answer>map(CommandDesk::refuse)
                .orElseGet(() -> CommandDesk.record(new SessionEvent.PhaseEntered(c.phase(), c.by())));
    }

    private static Optional<String> otherWay(Phase asked, Session session) {
        Phase from = session.phase();
        if (from == Phase.EMERGENCY) {
            return Optional.of("End the emergency first.");
        }
        return switch (asked) {
            case CHECK_IN, DISCHARGE_ASSESSMENT -> Optional.empty();
            case BASELINE ->
                from == Phase.READY
                        ? Optional.of("The dose is authorised: withdraw that to go back to the baseline.")
                        : Optional.empty();
            case OBSERVATION ->
                from == Phase.DOSING
                        ? Optional.of("The dose runs: stop it to go on to observation.")
                        : Optional.empty();
            case READY -> Optional.of("A session is ready once a clinician authorises the dose.");
            case DOSING -> Optional.of("A session goes on to the dose when the dose starts.");
            case SCHEDULED, EMERGENCY, DISCHARGED, ABORTED, ENDED ->
                Optional.of("Nobody enters the phase " + asked.words().toLowerCase(Locale.ROOT) + " this way.");
        };
    }

    /// Puts another plan in force. A dose that nobody authorised falls back to the baseline.
    static CommandDesk.Answer change(MonitorCommand.ChangePlan c, Session session) {
        Optional<String> against = PlanRules.against(c.plan(), session);
        if (against.isPresent()) {
            return CommandDesk.refuse(against.get());
        }
        SessionEvent changed = new SessionEvent.PlanChanged(c.plan(), c.by());
        boolean holds =
                session.charting().openAuthorisation().isEmpty() || PlanRules.isSameDose(c.plan(), session.plan());
        return holds
                ? CommandDesk.record(changed)
                : AuthorisationDesk.fallen("The plan was changed: the dose must be authorised again.", c.by(), session)
                        .after(changed);
    }

    /// Records an answer in the form its check keeps.
    static CommandDesk.Answer check(MonitorCommand.AnswerCheck c, Session session, Timestamp now) {
        Optional<Check> check = session.treatment().check(c.check());
        if (check.isEmpty()) {
            return CommandDesk.refuse("There is no check " + c.check() + ".");
        }
        if (!check.get().isAskedFor(session.plan().modality())) {
            return CommandDesk.refuse(check.get().words() + " is not asked for a dose that is "
                    + session.plan().modality().words() + ".");
        }
        return switch (AnswerText.of(check.get(), c.answer(), ZoneId.systemDefault(), now)) {
            case AnswerText.Refused no -> CommandDesk.refuse(no.reason());
            case AnswerText.Kept yes ->
                CommandDesk.record(new SessionEvent.CheckAnswered(c.check(), yes.text(), c.by()));
        };
    }
}
