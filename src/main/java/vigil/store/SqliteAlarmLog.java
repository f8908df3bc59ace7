package vigil.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import vigil.session.AlarmLog;
import vigil.session.AlarmQuery;
import vigil.session.LoggedAlarm;

/// Searches the alarms of all sessions, also while they are being recorded. Nothing is kept twice: the log is folded
/// from the sessions' own entries, which an index finds among the readings.
///
/// Thread rule: any thread; each call opens a connection of its own. Every method throws [StoreException] if the
/// record cannot be read.
public final class SqliteAlarmLog implements AlarmLog {
    private static final String ENTRIES = "SELECT " + Rows.COLUMNS + ", s.name FROM session s JOIN session_event e";
    // Named, because SQLite by itself would read every reading; the types word for word as the index has them.
    private static final String INDEXED = " INDEXED BY session_alarm";
    private static final String OF_TYPES =
            " ON e.session = s.id AND e.type IN ('started', 'alarm', 'acknowledged', 'limits')";
    private static final String IN_TIME = " WHERE s.id IN (SELECT session FROM session_event WHERE type = 'alarm'"
            + " AND wall_millis >= :from AND wall_millis < :to)";
    private static final String IN_ORDER = " ORDER BY s.id, e.seq";
    // An alarm's own moment may lie a little before its entry's; what comes in for that is sorted out afterwards.
    private static final long MARGIN_MILLIS = Duration.ofMinutes(10).toMillis();
    private static final Comparator<LoggedAlarm> NEWEST_FIRST = Comparator.comparingLong(
                    (LoggedAlarm alarm) -> alarm.began().wallMillis())
            .thenComparing(alarm -> alarm.session().value())
            .thenComparingInt(LoggedAlarm::number)
            .reversed();

    private final ClinicFile file;

    SqliteAlarmLog(DataFolder folder) {
        this.file = new ClinicFile(folder);
    }

    /// The alarms of a data folder.
    ///
    /// @throws StoreException if there is no record, or it is damaged or newer than this program
    public static SqliteAlarmLog open(Path dataDir) {
        SqliteArchive.open(dataDir);
        return new SqliteAlarmLog(new DataFolder(dataDir));
    }

    @Override
    public List<LoggedAlarm> find(AlarmQuery query) {
        List<LoggedAlarm> found = file.reading(handle -> {
            AlarmSweep sweep = new AlarmSweep(query);
            try (Stream<Map.Entry<String, Row>> rows = select(handle, query, "")
                    .map((row, context) -> Map.entry(row.getString(6), Rows.read(row, context)))
                    .stream()) {
                rows.forEach(row -> sweep.next(row.getKey(), row.getValue()));
            }
            return sweep.found();
        });
        return found.stream().sorted(NEWEST_FIRST).limit(query.limit()).toList();
    }

    /// How SQLite would go about it, one step a line.
    List<String> plan(AlarmQuery query) {
        return file.reading(handle -> select(handle, query, "EXPLAIN QUERY PLAN ")
                .map((row, context) -> row.getString("detail"))
                .list());
    }

    /// A record of an older Vigil has no index: the same is found, more slowly.
    private Query select(Handle handle, AlarmQuery query, String prefix) {
        String entries = prefix + ENTRIES + (file.isThere() ? INDEXED : "") + OF_TYPES;
        if (query.fromMillis() == Long.MIN_VALUE && query.toMillis() == Long.MAX_VALUE) {
            return handle.createQuery(entries + IN_ORDER);
        }
        return handle.createQuery(entries + IN_TIME + IN_ORDER)
                .bind("from", minus(query.fromMillis()))
                .bind("to", plus(query.toMillis()));
    }

    private static long minus(long millis) {
        return millis < Long.MIN_VALUE + MARGIN_MILLIS ? Long.MIN_VALUE : millis - MARGIN_MILLIS;
    }

    private static long plus(long millis) {
        return millis > Long.MAX_VALUE - MARGIN_MILLIS ? Long.MAX_VALUE : millis + MARGIN_MILLIS;
    }
}
