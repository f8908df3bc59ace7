package vigil.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vigil.session.EventType;
import vigil.session.SessionId;
import vigil.staff.AuditAct;

/// Writes entries into the database, each call one transaction. After any failure the connection is given
/// up and the next call opens a new one, so that a disk that comes back is found.
///
/// Confined to the writer thread.
final class SqliteSink implements EventSink {
    private static final String ADD_SESSION = "INSERT INTO session (name) VALUES (?) ON CONFLICT DO NOTHING";
    private static final String ADD_EVENT = """
            INSERT INTO session_event (session, seq, mono_nanos, wall_millis, type, payload, hash)
            VALUES ((SELECT id FROM session WHERE name = ?), ?, ?, ?, ?, ?, ?)""";
    private static final String FIND_EVENT = "SELECT " + Rows.COLUMNS
            + " FROM session_event e JOIN session s ON s.id = e.session WHERE s.name = ? AND e.seq = ?";

    private final EventCodec codec = new EventCodec();
    private final SessionLinks links = new SessionLinks();
    private final Jdbi jdbi;
    private @Nullable Handle open;

    SqliteSink(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Refused> write(List<Waiting> entries) {
        Handle handle = open == null ? jdbi.open() : open;
        open = handle;
        try {
            return handle.inTransaction(h -> insert(h, entries));
        } catch (SQLException | RuntimeException e) {
            close();
            throw new StoreException(SqlSentence.of(e), e);
        }
    }

    @Override
    public void close() {
        Handle handle = open;
        open = null;
        links.forget();
        if (handle != null) {
            handle.close();
        }
    }

    private List<Refused> insert(Handle handle, List<Waiting> entries) throws SQLException {
        Connection connection = handle.getConnection();
        List<Refused> refused = new ArrayList<>();
        addSessions(connection, entries.stream().map(Waiting::session).collect(Collectors.toSet()));
        try (PreparedStatement add = connection.prepareStatement(ADD_EVENT)) {
            for (Waiting waiting : entries) {
                addEvent(handle, add, waiting)
                        .map(why -> new Refused(waiting, why))
                        .ifPresent(refused::add);
            }
        }
        return refused;
    }

    private static void addSessions(Connection connection, Set<SessionId> sessions) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD_SESSION)) {
            for (SessionId session : sessions) {
                add.setString(1, session.value());
                add.executeUpdate();
            }
        }
    }

    /// Adds one entry; says why if it can never be kept. One that is already there, word for word, was made
    /// durable by a commit whose success never reached us, and is kept.
    private Optional<String> addEvent(Handle handle, PreparedStatement add, Waiting waiting) throws SQLException {
        Row row;
        try {
            row = codec.encode(waiting.entry());
        } catch (RuntimeException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
        return addRow(handle, add, waiting.session(), row);
    }

    private Optional<String> addRow(Handle handle, PreparedStatement add, SessionId session, Row row)
            throws SQLException {
        add.setString(1, session.value());
        add.setLong(2, row.seq());
        add.setLong(3, row.at().monoNanos());
        add.setLong(4, row.at().wallMillis());
        add.setString(5, row.type());
        add.setString(6, row.payload());
        String link = links.next(handle, session.value(), row);
        add.setString(7, link);
        try {
            add.executeUpdate();
            links.wrote(session.value(), link);
            seal(handle, session, row, link);
            return Optional.empty();
        } catch (SQLException e) {
            if (!SqlSentence.isConstraint(e)) {
                throw e;
            }
            Optional<Row> there = find(handle, session, row.seq());
            return there.filter(row::equals).isPresent()
                    ? Optional.empty()
                    : Optional.of(there.isPresent() ? "there is another entry of that number" : SqlSentence.of(e));
        }
    }

    /// Where a session ends, its last link goes into the audit log: cutting off its end would leave that behind.
    private static void seal(Handle handle, SessionId session, Row row, String link) {
        if (row.type().equals(EventType.ENDED.id())) {
            AuditRows.add(handle, row.at().wallMillis(), "", AuditAct.SESSION_SEALED, session.value() + " " + link);
        }
    }

    private static Optional<Row> find(Handle handle, SessionId session, long seq) {
        return handle.createQuery(FIND_EVENT)
                .bind(0, session.value())
                .bind(1, seq)
                .map(Rows::read)
                .findOne();
    }
}
