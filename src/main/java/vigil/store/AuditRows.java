package vigil.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import vigil.staff.AuditAct;
import vigil.staff.AuditEntry;

/// Reads and writes the audit log's table, inside whatever transaction the caller has.
final class AuditRows {
    private static final String COLUMNS = "SELECT seq, wall_millis, who, act, what, hash FROM audit_entry";
    private static final String ADD =
            "INSERT INTO audit_entry (seq, wall_millis, who, act, what, hash) VALUES (?, ?, ?, ?, ?, ?)";

    private record Stored(long seq, long wallMillis, String who, String act, String what, String hash) {
        static Stored of(ResultSet row, StatementContext context) throws SQLException {
            return new Stored(
                    row.getLong(1),
                    row.getLong(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6));
        }

        String expected(String before) {
            return link(before, seq, wallMillis, who, act, what);
        }
    }

    private AuditRows() {}

    static void add(Handle handle, long wallMillis, String who, AuditAct act, String what) {
        Optional<Stored> last = newest(handle, 1).findFirst();
        long seq = last.map(Stored::seq).orElse(0L) + 1;
        String before = last.map(Stored::hash).orElse(HashChain.BEGINNING);
        handle.execute(ADD, seq, wallMillis, who, act.id(), what, link(before, seq, wallMillis, who, act.id(), what));
    }

    /// The newest entries first; one that this version does not know is left out.
    static List<AuditEntry> newestEntries(Handle handle, int most) {
        return newest(handle, most)
                .flatMap(row -> AuditAct.named(row.act())
                        .map(act -> new AuditEntry(row.seq(), row.wallMillis(), row.who(), act, row.what()))
                        .stream())
                .toList();
    }

    /// What is wrong with the log; empty if nothing is.
    static Optional<String> damage(Handle handle) {
        String before = HashChain.BEGINNING;
        long seq = 0;
        try (Stream<Stored> rows = handle.createQuery(COLUMNS + " ORDER BY seq").map(Stored::of).stream()) {
            for (Iterator<Stored> each = rows.iterator(); each.hasNext(); ) {
                Stored row = each.next();
                if (row.seq() != ++seq) {
                    return Optional.of("Entry " + seq + " of the audit log is missing.");
                }
                if (!row.expected(before).equals(row.hash())) {
                    return Optional.of("Entry " + seq + " of the audit log breaks its hash chain.");
                }
                before = row.hash();
            }
        }
        return Optional.empty();
    }

    private static Stream<Stored> newest(Handle handle, int most) {
        return handle.createQuery(COLUMNS + " ORDER BY seq DESC LIMIT ?").bind(0, most).map(Stored::of).list().stream();
    }

    private static String link(String before, long seq, long wallMillis, String who, String act, String what) {
        return HashChain.link(before, Long.toString(seq), Long.toString(wallMillis), who, act, what);
    }
}
