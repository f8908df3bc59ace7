package vigil.store;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// Checks a whole record: every session's order and content, then the database file itself. Only reads.
///
/// Thread rule: any thread; each call opens a connection of its own.
public final class RecordCheck {
    private static final String ROWS = "SELECT " + Rows.COLUMNS
            + " FROM session s JOIN session_event e ON e.session = s.id WHERE s.name = ? ORDER BY e.seq";

    private RecordCheck() {}

    /// Checks the record in a data folder.
    ///
    /// @throws StoreException if it cannot be opened, so that nothing can be said about it
    public static Verdict of(Path dataDir) {
        SqliteArchive.open(dataDir);
        DataFolder folder = new DataFolder(dataDir);
        int schema = Schema.check(folder);
        try (Handle handle = Jdbi.create(Connections.reading(folder.database())).open()) {
            return checkAll(handle, schema);
        } catch (JdbiException e) {
            return new Verdict.Broken("The list of sessions cannot be read: " + SqlSentence.of(e) + ".");
        }
    }

    private static Verdict checkAll(Handle handle, int schema) {
        List<String> sessions = handle.createQuery("SELECT name FROM session ORDER BY id")
                .mapTo(String.class)
                .list();
        long entries = 0;
        for (String session : sessions) {
            SessionCheck check = new SessionCheck(session);
            Optional<String> wrong = checkSession(handle, session, check);
            if (wrong.isPresent()) {
                return new Verdict.Broken(wrong.get());
            }
            entries += check.seen();
        }
        long verified = entries;
        return presets(handle, schema, PresetKind.ALARM)
                .or(() -> presets(handle, schema, PresetKind.TREATMENT))
                .or(() -> schema < Schema.COURSES ? Optional.empty() : CourseRows.damage(handle))
                .or(() -> damage(handle))
                .<Verdict>map(Verdict.Broken::new)
                .orElseGet(() -> new Verdict.Sound(schema, sessions.size(), verified));
    }

    private static <P> Optional<String> presets(Handle handle, int schema, PresetKind<P> kind) {
        return schema < kind.since() ? Optional.empty() : new PresetRows<>(kind).damage(handle);
    }

    private static Optional<String> checkSession(Handle handle, String session, SessionCheck check) {
        try (Stream<Row> rows = handle.createQuery(ROWS).bind(0, session).map(Rows::read).stream()) {
            for (Iterator<Row> row = rows.iterator(); row.hasNext(); ) {
                Optional<String> wrong = check.next(row.next());
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
            return check.seen() > 0 ? Optional.empty() : Optional.of("Session " + session + " has no entries.");
        } catch (JdbiException e) {
            return Optional.of("Entry " + (check.seen() + 1) + " of session " + session + " cannot be read: "
                    + SqlSentence.of(e) + ".");
        }
    }

    /// What SQLite's own check of pages, indexes and references finds.
    private static Optional<String> damage(Handle handle) {
        String first = handle.createQuery("PRAGMA integrity_check(1)")
                .mapTo(String.class)
                .first();
        return first.equals("ok") ? Optional.empty() : Optional.of("The database is damaged: " + first + ".");
    }
}
