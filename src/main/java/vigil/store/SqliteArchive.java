package vigil.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.session.SessionArchive;
import vigil.session.SessionEntry;
import vigil.session.SessionId;
import vigil.session.SessionSummary;

/// Reads recorded sessions, also while they are being recorded.
///
/// Thread rule: any thread; each call opens a read-only connection of its own. Every method throws
/// [StoreException] if the record cannot be read.
public final class SqliteArchive implements SessionArchive {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteArchive.class);
    // Word for word the condition of the index session_milestone, or SQLite would not use it.
    private static final String MILESTONES = "SELECT " + Rows.WITHOUT_RULES + ", s.name FROM session s"
            + " JOIN session_event e ON e.session = s.id AND e.type IN ('started', 'phase', 'ended')"
            + " ORDER BY s.id DESC, e.seq";
    private static final String OF_SESSION =
            "SELECT " + Rows.COLUMNS + " FROM session s JOIN session_event e ON e.session = s.id WHERE s.name = ?";

    private final EventCodec codec = new EventCodec();
    private final DataFolder folder;
    private final Jdbi jdbi;

    SqliteArchive(DataFolder folder) {
        this.folder = folder;
        this.jdbi = Jdbi.create(Connections.reading(folder.database()));
    }

    /// Opens the record in a data folder for reading, whether or not someone records there. One of an older Vigil is
    /// read as it is: what it holds is the same.
    ///
    /// @throws StoreException if there is none, or it is damaged or newer than this program
    public static SqliteArchive open(Path dataDir) {
        DataFolder folder = new DataFolder(dataDir);
        int version = folder.hasDatabase() ? Schema.check(folder) : 0;
        if (version == 0) {
            throw new StoreException("There is no record in " + dataDir + ".");
        }
        return new SqliteArchive(folder);
    }

    /// All sessions, newest first. One whose own entries are damaged is left out with a warning in the log,
    /// so that it does not hide the others; `vigil verify` names it.
    @Override
    public List<SessionSummary> sessions() {
        Map<String, List<Row>> bySession = new LinkedHashMap<>();
        reading(handle -> {
            handle.createQuery(MILESTONES)
                    .map((result, context) -> Map.entry(result.getString(6), Rows.read(result, context)))
                    .forEach(e -> bySession
                            .computeIfAbsent(e.getKey(), name -> new ArrayList<>())
                            .add(e.getValue()));
            return bySession;
        });
        return bySession.entrySet().stream()
                .flatMap(e -> summary(e.getKey(), e.getValue()).stream())
                .toList();
    }

    @Override
    public List<SessionEntry> entries(SessionId session) {
        return query(session, OF_SESSION + " ORDER BY e.seq");
    }

    /// The first durable entry of a session; empty if there is no such session.
    public Optional<SessionEntry> firstEntry(SessionId session) {
        return query(session, OF_SESSION + " ORDER BY e.seq LIMIT 1").stream().findFirst();
    }

    /// The newest durable entry of a session; empty if there is no such session.
    public Optional<SessionEntry> lastEntry(SessionId session) {
        return query(session, OF_SESSION + " ORDER BY e.seq DESC LIMIT 1").stream()
                .findFirst();
    }

    /// The sessions that were never ended: those that a console coming back after a crash goes on with.
    public List<SessionSummary> running() {
        return sessions().stream().filter(s -> s.endWallMillis().isEmpty()).toList();
    }

    private List<SessionEntry> query(SessionId session, String sql) {
        return reading(handle -> {
            try (Stream<Row> rows = handle.createQuery(sql).bind(0, session.value()).map(Rows::read).stream()) {
                return rows.map(row -> decode(session.value(), row)).toList();
            }
        });
    }

    private Optional<SessionSummary> summary(String session, List<Row> milestones) {
        try {
            return SummaryFold.of(
                    milestones.stream().map(row -> decode(session, row)).toList());
        } catch (StoreException e) {
            LOG.warn("session {} is left out of the list: {}", session, e.getMessage());
            return Optional.empty();
        }
    }

    private SessionEntry decode(String session, Row row) {
        try {
            return codec.decode(row);
        } catch (BadPayload e) {
            throw new StoreException(
                    "Entry " + row.seq() + " of session " + session + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private <T> T reading(Function<Handle, T> work) {
        try (Handle handle = jdbi.open()) {
            return work.apply(handle);
        } catch (JdbiException e) {
            throw new StoreException(
                    "The record in " + folder.path() + " cannot be read: " + SqlSentence.of(e) + ".", e);
        }
    }
}
