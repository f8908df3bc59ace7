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
    private static final String ROWS = "SELECT " + Rows.COLUMNS + ", %s"
            + " FROM session s JOIN session_event e ON e.session = s.id WHERE s.name = ? ORDER BY e.seq";

    /// A row with its link in the hash chain.
    private record Linked(Row row, Optional<String> link) {}

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
        Seals seals = schema < Schema.STAFF ? Seals.NONE : Seals.of(handle);
        long entries = 0;
        long chained = 0;
        for (String session : sessions) {
            SessionCheck check = new SessionCheck(session);
            ChainCheck chain = new ChainCheck(session, seals.isWhole(session));
            Optional<String> wrong =
                    checkSession(handle, schema, check, chain).or(() -> seals.broken(session, chain.newest()));
            if (wrong.isPresent()) {
                return new Verdict.Broken(wrong.get());
            }
            entries += check.seen();
            chained += chain.chained();
        }
        Verdict.Sound sound = new Verdict.Sound(schema, sessions.size(), entries, chained);
        return seals.missing(sessions)
                .or(() -> schema < Schema.STAFF ? Optional.empty() : AuditRows.damage(handle))
                .or(() -> presets(handle, schema, PresetKind.ALARM))
                .or(() -> presets(handle, schema, PresetKind.TREATMENT))
                .or(() -> schema < Schema.COURSES ? Optional.empty() : CourseRows.damage(handle))
                .or(() -> damage(handle))
                .<Verdict>map(Verdict.Broken::new)
                .orElse(sound);
    }

    private static <P> Optional<String> presets(Handle handle, int schema, PresetKind<P> kind) {
        return schema < kind.since() ? Optional.empty() : new PresetRows<>(kind).damage(handle);
    }

    /// What is wrong with the first bad entry: what a log must be comes before what the chain says of it.
    private static Optional<String> checkSession(Handle handle, int schema, SessionCheck check, ChainCheck chain) {
        String rows = ROWS.formatted(schema < Schema.STAFF ? "NULL" : "e.hash");
        try (Stream<Linked> all = handle
                .createQuery(rows)
                .bind(0, check.session())
                .map((row, context) -> new Linked(Rows.read(row, context), Optional.ofNullable(row.getString(6))))
                .stream()) {
            for (Iterator<Linked> each = all.iterator(); each.hasNext(); ) {
                Linked next = each.next();
                Optional<String> wrong = check.next(next.row()).or(() -> chain.next(next.row(), next.link()));
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
            return check.seen() > 0 ? Optional.empty() : Optional.of("Session " + check.session() + " has no entries.");
        } catch (JdbiException e) {
            return Optional.of("Entry " + (check.seen() + 1) + " of session " + check.session() + " cannot be read: "
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
