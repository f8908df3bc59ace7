package vigil.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vigil.session.SessionSummary;

/// Sessions as CSV, for programs: the published columns, times in ISO 8601 UTC, the end empty while a
/// session runs.
final class SessionList {
    private SessionList() {}

    static void print(List<SessionSummary> sessions, Appendable out) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setRecordSeparator("\n")
                .setHeader("session", "room", "start", "end", "modality", "phase", "simulated")
                .get();
        try {
            CSVPrinter printer = new CSVPrinter(out, format);
            for (SessionSummary s : sessions) {
                printer.printRecord(
                        s.id(),
                        s.room(),
                        Instant.ofEpochMilli(s.startWallMillis()),
                        s.endWallMillis().isPresent()
                                ? Instant.ofEpochMilli(s.endWallMillis().getAsLong())
                                : "",
                        s.modality().id(),
                        s.phase(),
                        s.simulated());
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
