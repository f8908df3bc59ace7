package vigil.app.command;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vigil.metric.Timestamp;
import vigil.session.SessionEntry;
import vigil.session.SessionId;
import vigil.store.DurableListener;
import vigil.store.SqliteArchive;

/// Prints each entry as a line of JSON once it is durable. Called on the writer thread only.
final class EventPrinter implements DurableListener {
    private final PrintWriter out;
    private final SqliteArchive archive;
    private final Map<SessionId, Timestamp> starts = new HashMap<>();

    /// @param archive knows when a session began that this process only goes on with
    EventPrinter(PrintWriter out, SqliteArchive archive) {
        this.out = out;
        this.archive = archive;
    }

    @Override
    public void durable(SessionId session, List<SessionEntry> entries) {
        Timestamp start = starts.computeIfAbsent(session, this::start);
        entries.forEach(entry -> out.println(EventLine.of(entry, start)));
        out.flush();
    }

    /// The first entry is durable before any other of its session is.
    private Timestamp start(SessionId session) {
        return archive.firstEntry(session)
                .orElseThrow(() -> new IllegalStateException("the session " + session + " has no first entry"))
                .at();
    }
}
