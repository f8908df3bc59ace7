package vigil.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vigil.session.Patient;
import vigil.session.Session;
import vigil.session.SessionEvent;

/// Corrects who the log says it is: name and date of birth, with a reason. What the patient confirmed of what was
/// wrong is asked again before the dose (hazard H6). Pure.
final class PatientDesk {
    // Requirement: SES-CORRECT-1
    // Control: H6
    /// The checks that a changed name and a changed date of birth open again.
    private static final String NAME = "identity.name";

    private static final String BIRTH = "identity.birth";

    private PatientDesk() {}

    static CommandDesk.Answer correct(MonitorCommand.CorrectPatient c, Session session) {
        Patient before = session.started().patient();
        Patient after =
                new Patient(before.reference(), c.name().strip(), c.born().orElse(null));
        String reason = c.reason().strip();
        if (reason.isEmpty()) {
            return CommandDesk.refuse("A correction needs a reason.");
        }
        if (after.reference().isEmpty() && after.name().isEmpty()) {
            return CommandDesk.refuse("A patient needs an ID or a name.");
        }
        if (after.equals(before)) {
            return CommandDesk.refuse("Name and date of birth are so already.");
        }
        List<SessionEvent> events = new ArrayList<>();
        events.add(new SessionEvent.Corrected(
                Session.START, Optional.of(session.started().of(after)), Optional.empty(), reason, c.by()));
        if (session.phase().isBeforeDose()) {
            if (!after.name().equals(before.name())) {
                reopen(NAME, session, reason, c.by()).ifPresent(events::add);
            }
            if (!Objects.equals(after.birthDate(), before.birthDate())) {
                reopen(BIRTH, session, reason, c.by()).ifPresent(events::add);
            }
        }
        return new CommandDesk.Answer.Take(events, "");
    }

    private static Optional<SessionEvent> reopen(String check, Session session, String reason, String by) {
        return session.charting()
                .answer(check)
                .map(answer ->
                        new SessionEvent.Corrected(answer.entry(), Optional.empty(), Optional.empty(), reason, by));
    }
}
