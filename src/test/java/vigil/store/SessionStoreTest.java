package vigil.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.metric.Clock;
import vigil.session.EveryEvent;
import vigil.session.Phase;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionId;
import vigil.session.SessionSummary;

class SessionStoreTest {
    private static final Clock CLOCK = () -> EveryEvent.START;

    @TempDir
    private Path dir = Path.of("");

    @Test
    void whatWasRecordedIsReadBackTheSame() {
        Recordings.record(dir, EveryEvent.SESSION, EveryEvent.log());
        SqliteArchive archive = SqliteArchive.open(dir);
        assertEquals(EveryEvent.log(), archive.entries(EveryEvent.SESSION));
        assertEquals(Optional.of(EveryEvent.log().getLast()), archive.lastEntry(EveryEvent.SESSION));
    }

    @Test
    void anUnknownSessionHasNoEntries() {
        Recordings.record(dir, EveryEvent.SESSION, EveryEvent.log());
        SqliteArchive archive = SqliteArchive.open(dir);
        assertEquals(List.of(), archive.entries(new SessionId("nobody")));
        assertEquals(Optional.empty(), archive.lastEntry(new SessionId("nobody")));
    }

    @Test
    void theListHasTheNewestSessionFirstAndSaysWhereEachStands() {
        SessionId second = new SessionId("second");
        Recordings.record(dir, EveryEvent.SESSION, EveryEvent.log());
        Recordings.record(
                dir,
                second,
                List.of(
                        new SessionEntry(1, EveryEvent.at(0), EveryEvent.started(second, false)),
                        new SessionEntry(2, EveryEvent.at(1), new SessionEvent.PhaseEntered(Phase.DOSING, ""))));
        try (SessionStore store = SessionStore.open(dir)) {
            List<SessionSummary> sessions = store.archive().sessions();
            assertEquals(
                    List.of(second, EveryEvent.SESSION),
                    sessions.stream().map(SessionSummary::id).toList());
            assertEquals(Phase.DOSING, sessions.getFirst().phase());
            assertFalse(sessions.getFirst().simulated());
            assertTrue(sessions.getFirst().endWallMillis().isEmpty());
            assertEquals(Phase.ENDED, sessions.getLast().phase());
            assertTrue(sessions.getLast().simulated());
            assertEquals(
                    EveryEvent.log().getLast().at().wallMillis(),
                    sessions.getLast().endWallMillis().orElseThrow());
            assertEquals(List.of(sessions.getFirst()), store.running());
        }
    }

    @Test
    void theListDoesNotReadTheReadings() {
        Recordings.record(dir, EveryEvent.SESSION, EveryEvent.log());
        try (Handle handle = handle()) {
            String plan = handle.createQuery("EXPLAIN QUERY PLAN SELECT seq FROM session s JOIN session_event e"
                            + " ON e.session = s.id AND e.type IN ('started', 'phase', 'ended')")
                    .map((row, context) -> row.getString("detail"))
                    .list()
                    .toString();
            assertTrue(plan.contains("session_milestone"), plan);
        }
    }

    @Test
    void theLogRefusesToBeChanged() {
        Recordings.record(dir, EveryEvent.SESSION, EveryEvent.log());
        try (Handle handle = handle()) {
            for (String change : List.of(
                    "UPDATE session_event SET payload = '{}' WHERE seq = 3",
                    "DELETE FROM session_event WHERE seq = 3",
                    "UPDATE session SET name = 'other'",
                    "DELETE FROM session")) {
                JdbiException e = assertThrows(JdbiException.class, () -> handle.execute(change));
                assertTrue(String.valueOf(e.getMessage()).contains("append-only"), e.getMessage());
            }
        }
        assertEquals(EveryEvent.log(), SqliteArchive.open(dir).entries(EveryEvent.SESSION));
    }

    @Test
    void aSecondConsoleIsRefusedButReadersAreNot() {
        try (SessionStore store = SessionStore.open(dir);
                SqliteRecorder recorder = store.recorder(CLOCK, DurableListener.NONE)) {
            recorder.append(EveryEvent.SESSION, EveryEvent.log().getFirst());
            StoreException e = assertThrows(StoreException.class, () -> SessionStore.open(dir));
            assertEquals("Another Vigil already records in " + dir + ".", e.getMessage());
            assertEquals(
                    0, SqliteArchive.open(dir).entries(new SessionId("nobody")).size());
        }
        SessionStore.open(dir).close();
    }

    @Test
    void aSessionWithADamagedStartDoesNotHideTheOthers() {
        Recordings.record(dir, EveryEvent.SESSION, EveryEvent.log());
        try (Handle handle = handle()) {
            handle.execute("INSERT INTO session (name) VALUES ('odd')");
            handle.execute("INSERT INTO session_event VALUES (2, 1, 0, 0, 'started', '{}', NULL)");
        }
        assertEquals(1, SqliteArchive.open(dir).sessions().size());
    }

    @Test
    void theFreeSpaceOfTheDiskIsKnown() {
        try (SessionStore store = SessionStore.open(dir)) {
            assertTrue(store.freeBytes() > 0);
        }
    }

    private Handle handle() {
        return Jdbi.create("jdbc:sqlite:" + dir.resolve("vigil.db")).open();
    }
}
