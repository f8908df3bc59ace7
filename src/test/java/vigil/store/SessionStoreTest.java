package vigil.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
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
    void aNewerRecordIsRefusedAndLeftAsItIs() throws IOException {
        Recordings.record(dir, EveryEvent.SESSION, EveryEvent.log());
        try (Handle handle = handle()) {
            handle.execute("INSERT INTO flyway_schema_history SELECT 99, '99', 'future', type, script, checksum,"
                    + " installed_by, installed_on, execution_time, success FROM flyway_schema_history LIMIT 1");
        }
        assertRefused("The record in " + dir + " was made by a newer Vigil (schema 99, this one knows 1);"
                + " it is left as it is.");
    }

    @Test
    void aDamagedRecordIsRefusedAndLeftAsItIs() throws IOException {
        Files.writeString(
                dir.resolve("vigil.db"), "this is a shopping list, not a database, and rather a long one ".repeat(9));
        assertRefused(dir.resolve("vigil.db") + " cannot be read: it is no database, or it is damaged.");
    }

    @Test
    void anotherProgramsDatabaseIsRefusedAndLeftAsItIs() throws IOException {
        try (Handle handle = handle()) {
            handle.execute("CREATE TABLE recipe (name TEXT)");
        }
        assertRefused(dir.resolve("vigil.db") + " is not a record of Vigil; it is left as it is.");
    }

    @Test
    void aConsoleThatDiedWhileItMadeTheFileDoesNotKeepTheNextOneOut() throws IOException {
        Files.createFile(dir.resolve("vigil.db"));
        SessionStore.open(dir).close();
        try (Handle handle = handle()) {
            // As after a kill between the making of Flyway's own table and the end of the first migration.
            handle.execute("DROP TABLE session_event");
            handle.execute("DROP TABLE session");
            handle.execute("DELETE FROM flyway_schema_history");
            handle.execute("PRAGMA application_id = 0");
        }
        assertThrows(StoreException.class, () -> SqliteArchive.open(dir));
        SessionStore.open(dir).close();
        assertEquals(List.of(), SqliteArchive.open(dir).sessions());
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.createFile(dir.resolve("data"));
        StoreException e = assertThrows(StoreException.class, () -> SessionStore.open(file));
        assertEquals(file + " is a file, not a folder for the record.", e.getMessage());
    }

    @Test
    void readingWhereNothingWasRecordedSaysSo() {
        StoreException e = assertThrows(StoreException.class, () -> SqliteArchive.open(dir));
        assertEquals("There is no record in " + dir + ".", e.getMessage());
    }

    @Test
    void aSessionWithADamagedStartDoesNotHideTheOthers() {
        Recordings.record(dir, EveryEvent.SESSION, EveryEvent.log());
        try (Handle handle = handle()) {
            handle.execute("INSERT INTO session (name) VALUES ('odd')");
            handle.execute("INSERT INTO session_event VALUES (2, 1, 0, 0, 'started', '{}')");
        }
        assertEquals(1, SqliteArchive.open(dir).sessions().size());
    }

    @Test
    void theFreeSpaceOfTheDiskIsKnown() {
        try (SessionStore store = SessionStore.open(dir)) {
            assertTrue(store.freeBytes() > 0);
        }
    }

    private void assertRefused(String sentence) throws IOException {
        byte[] before = Files.readAllBytes(dir.resolve("vigil.db"));
        assertEquals(
                sentence,
                assertThrows(StoreException.class, () -> SessionStore.open(dir)).getMessage());
        assertEquals(
                sentence,
                assertThrows(StoreException.class, () -> SqliteArchive.open(dir))
                        .getMessage());
        assertArrayEquals(before, Files.readAllBytes(dir.resolve("vigil.db")));
    }

    private Handle handle() {
        return Jdbi.create("jdbc:sqlite:" + dir.resolve("vigil.db")).open();
    }
}
