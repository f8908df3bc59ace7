package vigil.store;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The newest link of each session that is being written.
///
/// Confined to the writer thread.
final class SessionLinks {
    private static final String NEWEST = "SELECT e.hash FROM session_event e JOIN session s ON s.id = e.session"
            + " WHERE s.name = ? ORDER BY e.seq DESC LIMIT 1";

    private final Map<String, String> newest = new HashMap<>();

    /// The link of the entry that comes next in its session.
    String next(Handle handle, String session, Row row) {
        String before = newest.computeIfAbsent(session, name -> read(handle, name));
        return HashChain.link(before, session, row);
    }

    /// It was written.
    void wrote(String session, String link) {
        newest.put(session, link);
    }

    /// Nothing that was written since the last commit holds.
    void forget() {
        newest.clear();
    }

    /// The chain goes on where it stands; behind entries of an older Vigil it begins.
    private static String read(Handle handle, String session) {
        return handle.createQuery(NEWEST)
                .bind(0, session)
                .map((row, context) -> java.util.Objects.requireNonNullElse(row.getString(1), HashChain.BEGINNING))
                .findOne()
                .orElse(HashChain.BEGINNING);
    }
}
