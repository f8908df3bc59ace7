package vigil.app.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import vigil.metric.Clock;
import vigil.metric.Timestamp;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionSummary;
import vigil.staff.AuditEntry;
import vigil.store.RecordCheck;
import vigil.store.SessionStore;
import vigil.store.SqliteArchive;
import vigil.store.Verdict;

/// What the database holds once the day is over: read back from the file, its hash chain checked first.
///
/// @param data the folder of the record
record DayRecord(Path data) {
    private static final Clock STANDING = () -> new Timestamp(0, 0);

    /// Opens it; a record that is not whole fails the test.
    static DayRecord of(Path data) {
        assertInstanceOf(
                Verdict.Sound.class,
                RecordCheck.of(data),
                () -> RecordCheck.of(data).toString());
        return new DayRecord(data);
    }

    /// The log of the only session of a room.
    List<SessionEntry> log(String room) {
        SqliteArchive archive = SqliteArchive.open(data);
        List<SessionSummary> sessions =
                archive.sessions().stream().filter(s -> s.room().equals(room)).toList();
        assertEquals(1, sessions.size(), () -> "sessions in " + room);
        return archive.entries(sessions.getFirst().id());
    }

    /// All events of a kind in a room, in order.
    <E extends SessionEvent> List<E> all(String room, Class<E> kind) {
        return log(room).stream()
                .map(SessionEntry::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /// The only event of a kind in a room for which that holds.
    <E extends SessionEvent> E only(String room, Class<E> kind, Predicate<E> which) {
        List<E> found = all(room, kind).stream().filter(which).toList();
        assertEquals(1, found.size(), () -> kind.getSimpleName() + " in " + all(room, kind));
        return found.getFirst();
    }

    /// The only event of a kind in a room.
    <E extends SessionEvent> E only(String room, Class<E> kind) {
        return only(room, kind, event -> true);
    }

    /// What people did at the console, oldest first.
    List<AuditEntry> audit() {
        try (SessionStore store = SessionStore.open(data)) {
            return store.audit(STANDING).newest(1000).reversed();
        }
    }
}
