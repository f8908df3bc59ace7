package vigil.report;

import java.util.List;
import vigil.session.Patient;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// A log as it leaves the clinic without a name: the ID stays, name and birth date do not.
///
/// What people wrote in their own words (notes, reasons, who comes for the patient) stands as they wrote it.
///
/// Thread rule: stateless.
public final class CodedLog {
    private CodedLog() {}

    /// The same entries, of a patient known by the ID alone.
    public static List<SessionEntry> of(List<SessionEntry> log) {
        return log.stream().map(CodedLog::coded).toList();
    }

    private static SessionEntry coded(SessionEntry entry) {
        return entry.event() instanceof SessionEvent.Started started
                ? new SessionEntry(entry.seq(), entry.at(), coded(started))
                : entry;
    }

    private static SessionEvent.Started coded(SessionEvent.Started started) {
        return new SessionEvent.Started(
                started.session(),
                started.room(),
                new Patient(started.patient().reference(), "", null),
                started.plan(),
                started.limits(),
                started.devices(),
                started.simulated(),
                started.software(),
                started.evidence(),
                started.treatment(),
                started.course(),
                started.first());
    }
}
