package vigil.app.command;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vigil.session.SessionSummary;

/// Sessions as an aligned table, for people: times as on the clock of this place.
final class SessionTable {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
    private static final List<String> TITLES = List.of("SESSION", "ROOM", "START", "END", "MODALITY", "PHASE", "");

    private SessionTable() {}

    static void print(List<SessionSummary> sessions, PrintWriter out) {
        if (sessions.isEmpty()) {
            out.println("No session was recorded.");
            return;
        }
        TextTable.print(TITLES, sessions.stream().map(SessionTable::row).toList(), out);
    }

    private static List<String> row(SessionSummary s) {
        return List.of(
                s.id().value(),
                s.room(),
                TIME.format(Instant.ofEpochMilli(s.startWallMillis())),
                s.endWallMillis().isPresent()
                        ? TIME.format(Instant.ofEpochMilli(s.endWallMillis().getAsLong()))
                        : "-",
                s.modality().words(),
                s.phase().words(),
                s.simulated() ? "SIMULATED" : "");
    }
}
