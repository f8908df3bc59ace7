package vigil.report;

import java.util.List;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SignatureRole;

/// Who signed the discharge: printed name, time and meaning (21 CFR 11.50), and signatures that count no more.
final class SignatureTable {
    private final List<SessionEntry> entries;
    private final ReportTime time;

    SignatureTable(RecordedSession recorded, ReportTime time) {
        this.entries = recorded.log().stream()
                .filter(e ->
                        e.event() instanceof SessionEvent.Signed || e.event() instanceof SessionEvent.SignatureVoided)
                .toList();
        this.time = time;
    }

    void write(Markup out) {
        ReportTable table = new ReportTable(out, "Signatures", "");
        if (entries.isEmpty()) {
            table.nothing("Nobody signed the discharge.");
            return;
        }
        table.columns("Date", "12", "Clock", "11", "Role", "12", "Name", "23", "Meaning", "42");
        entries.forEach(entry -> row(table, entry));
        table.end();
    }

    private void row(ReportTable table, SessionEntry entry) {
        String day = time.date(entry.at());
        String clock = time.clock(entry.at());
        if (entry.event() instanceof SessionEvent.Signed e) {
            table.row(day, clock, words(e.role()), e.name(), e.meaning());
        } else if (entry.event() instanceof SessionEvent.SignatureVoided e) {
            table.row(day, clock, words(e.role()), "signature voided", e.reason());
        }
    }

    private static String words(SignatureRole role) {
        return switch (role) {
            case NURSE -> "Nurse";
            case CLINICIAN -> "Clinician";
        };
    }
}
