package vigil.app.command;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
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
        List<List<String>> rows = sessions.stream().map(SessionTable::row).toList();
        int[] widths = IntStream.range(0, TITLES.size())
                .map(i -> Math.max(
                        TITLES.get(i).length(),
                        rows.stream().mapToInt(r -> r.get(i).length()).max().orElse(0)))
                .toArray();
        out.println(line(TITLES, widths));
        rows.forEach(row -> out.println(line(row, widths)));
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

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i)).repeat(' ', widths[i] - cells.get(i).length() + 2);
        }
        return line.toString().stripTrailing();
    }
}
