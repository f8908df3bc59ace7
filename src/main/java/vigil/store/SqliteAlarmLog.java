package vigil.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.session.AlarmLog;
import vigil.session.AlarmLogFold;
import vigil.session.AlarmQuery;
import vigil.session.LoggedAlarm;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// Searches the alarms of all sessions, also while they are being recorded. Nothing is kept twice: the log is folded
/// from the sessions' own entries, which an index finds among the readings.
///
/// Thread rule: any thread; each call opens a connection of its own. Every method throws [StoreException] if the
/// record cannot be read.
public final class SqliteAlarmLog implements AlarmLog {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteAlarmLog.class);
    // The types word for word as in the index session_alarm, or SQLite would not use it.
    private static final String ENTRIES = "SELECT " + Rows.COLUMNS + ", s.name FROM session s"
            + " JOIN session_event e ON e.session = s.id AND e.type IN ('started', 'alarm', 'acknowledged', 'limits')";
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

    private final EventCodec codec = new EventCodec();
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
        List<LoggedAlarm> found = new ArrayList<>();
        file.reading(handle -> {
            Map<String, List<Row>> sessions = new LinkedHashMap<>();
            try (Stream<Map.Entry<String, Row>> rows = select(handle, query)
                    .map((row, context) -> Map.entry(row.getString(6), Rows.read(row, context)))
                    .stream()) {
                rows.forEach(row -> sessions.computeIfAbsent(row.getKey(), name -> new ArrayList<>())
                        .add(row.getValue()));
            }
            sessions.forEach((name, rows) ->
                    alarms(name, rows, query).filter(query::fits).forEach(found::add));
            return found;
        });
        return found.stream().sorted(NEWEST_FIRST).limit(query.limit()).toList();
    }

    private static Query select(Handle handle, AlarmQuery query) {
        if (query.fromMillis() == Long.MIN_VALUE && query.toMillis() == Long.MAX_VALUE) {
            return handle.createQuery(ENTRIES + IN_ORDER);
        }
        return handle.createQuery(ENTRIES + IN_TIME + IN_ORDER)
                .bind("from", minus(query.fromMillis()))
                .bind("to", plus(query.toMillis()));
    }

    /// The alarms of one session, none if it is of another room. One whose entries are damaged is left out with a
    /// warning, so that it does not hide the others; `vigil verify` names it.
    private Stream<LoggedAlarm> alarms(String session, List<Row> rows, AlarmQuery query) {
        try {
            SessionEntry first = codec.decode(rows.getFirst());
            boolean elsewhere = first.event() instanceof SessionEvent.Started started
                    && query.room().map(room -> !room.equals(started.room())).orElse(false);
            if (elsewhere) {
                return Stream.empty();
            }
            AlarmLogFold fold = new AlarmLogFold();
            rows.forEach(row -> fold.apply(codec.decode(row)));
            return fold.alarms().stream();
        } catch (BadPayload e) {
            LOG.warn("the alarms of session {} are left out: {}", session, e.getMessage());
            return Stream.empty();
        }
    }

    private static long minus(long millis) {
        return millis < Long.MIN_VALUE + MARGIN_MILLIS ? Long.MIN_VALUE : millis - MARGIN_MILLIS;
    }

    private static long plus(long millis) {
        return millis > Long.MAX_VALUE - MARGIN_MILLIS ? Long.MAX_VALUE : millis + MARGIN_MILLIS;
    }
}
