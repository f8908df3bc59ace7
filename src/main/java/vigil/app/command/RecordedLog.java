package vigil.app.command;

import java.nio.file.Path;
import java.util.List;
import vigil.session.SessionEntry;
import vigil.session.SessionId;
import vigil.session.SessionSummary;
import vigil.store.SqliteArchive;
import vigil.store.StoreException;

/// Reads the log of a recorded session for a command.
final class RecordedLog {
    private RecordedLog() {}

    /// The entries of a session, in order; never empty.
    ///
    /// @throws CannotDo with one sentence if there is no such session or it cannot be read
    static List<SessionEntry> of(Path data, String session) {
        try {
            List<SessionEntry> log = SqliteArchive.open(data).entries(new SessionId(session));
            if (log.isEmpty()) {
                throw new CannotDo(
                        "There is no session " + session + " in " + data + "; `vigil sessions` lists what there is.");
            }
            return log;
        } catch (StoreException | IllegalArgumentException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }

    /// What was recorded, newest first.
    ///
    /// @throws CannotDo with one sentence if it cannot be read
    static List<SessionSummary> sessions(Path data) {
        try {
            return SqliteArchive.open(data).sessions();
        } catch (StoreException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }
}
