package vigil.report;

import java.util.List;
import java.util.OptionalDouble;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// Who authorised a dose, what stood against it, and why it was given all the same; authorisations that were taken back
/// included.
final class AuthorisationTable {
    private final List<SessionEntry> entries;
    private final ReportTime time;

    AuthorisationTable(RecordedSession recorded, ReportTime time) {
        this.entries = recorded.log().stream()
                .filter(e -> e.event() instanceof SessionEvent.Authorised
                        || e.event() instanceof SessionEvent.AuthorisationWithdrawn)
                .toList();
        this.time = time;
    }

    void write(Markup out) {
        ReportTable table = new ReportTable(out, "Authorisation", "");
        if (entries.isEmpty()) {
            table.nothing("No dose was authorised.");
            return;
        }
        table.columns(
                "Minute", "9", "Clock", "10", "Clinician", "16", "Before", "15", "Against it", "28", "Reason", "22");
        entries.forEach(entry -> row(table, entry));
        table.end();
    }

    private void row(ReportTable table, SessionEntry entry) {
        String minute = time.minute(entry.at());
        String clock = time.clock(entry.at());
        if (entry.event() instanceof SessionEvent.Authorised e) {
            table.row(
                    minute,
                    clock,
                    e.clinician(),
                    "SpO₂ " + number(e.saturation()) + ", PR " + number(e.pulse()),
                    e.softStops().isEmpty() ? "nothing" : String.join(" · ", e.softStops()),
                    e.reason().isEmpty() ? "none needed" : e.reason());
        } else if (entry.event() instanceof SessionEvent.AuthorisationWithdrawn e) {
            String by = e.by().isEmpty() ? "" : " by " + e.by();
            table.row(minute, clock, "withdrawn" + by, "", "", e.reason());
        }
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? LimitWords.number(value.getAsDouble()) : "–";
    }
}
