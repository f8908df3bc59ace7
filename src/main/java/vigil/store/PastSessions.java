package vigil.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.session.SessionEntry;
import vigil.session.SessionFold;
import vigil.session.SessionId;
import vigil.session.course.PastSession;

/// What sessions came to, folded from their logs once: a session that is over never changes.
///
/// Thread rule: any thread.
final class PastSessions {
    private static final Logger LOG = LoggerFactory.getLogger(PastSessions.class);
    // Two thirds of a log say nothing of what a session came to: alarms, and what an oximeter says besides SpO2.
    private static final String OF_SESSION = "SELECT " + Rows.COLUMNS + " FROM session s"
            + " JOIN session_event e ON e.session = s.id WHERE s.name = ?"
            + " AND e.type NOT IN ('alarm', 'acknowledged', 'limits', 'link', 'fault', 'cuff_running')"
            + " AND (e.type <> 'reading' OR json_extract(e.payload, '$.metric') = 'SPO2'"
            + " OR json_extract(e.payload, '$.by') IS NOT NULL) ORDER BY e.seq";

    private final EventCodec codec = new EventCodec();
    private final Map<SessionId, PastSession> known = new ConcurrentHashMap<>();

    /// What a session came to; empty while it runs. One whose log is damaged is left out with a warning; `vigil verify`
    /// names it.
    Optional<PastSession> of(Handle handle, SessionId id) {
        PastSession before = known.get(id);
        if (before != null) {
            return Optional.of(before);
        }
        try {
            Optional<PastSession> past = SessionFold.of(entries(handle, id))
                    .filter(session -> session.isEnded())
                    .map(PastSession::of);
            past.ifPresent(session -> known.put(id, session));
            return past;
        } catch (BadPayload | IllegalArgumentException | IllegalStateException e) {
            LOG.warn("session {} is left out of its patient's course: {}", id, e.getMessage());
            return Optional.empty();
        }
    }

    private List<SessionEntry> entries(Handle handle, SessionId id) {
        try (Stream<Row> rows = handle.createQuery(OF_SESSION).bind(0, id.value()).map(Rows::read).stream()) {
            return rows.map(codec::decode).toList();
        }
    }
}
