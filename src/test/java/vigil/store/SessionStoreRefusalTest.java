package vigil.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.session.EveryEvent;

/// What is not opened, why, and that it is then left as it is.
class SessionStoreRefusalTest {
    @TempDir
    private Path dir = Path.of("");

    @Test
    void aNewerRecordIsRefusedAndLeftAsItIs() throws IOException {
        Recordings.record(dir, EveryEvent.SESSION, EveryEvent.log());
        try (Handle handle = handle()) {
            handle.execute("INSERT INTO flyway_schema_history SELECT 99, '99', 'future', type, script, checksum,"
                    + " installed_by, installed_on, execution_time, success FROM flyway_schema_history LIMIT 1");
        }
        assertRefused("The record in " + dir + " was made by a newer Vigil (schema 99, this one knows " + Schema.NEWEST
                + ");" + " it is left as it is.");
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
            handle.execute("DROP TABLE audit_entry");
            handle.execute("DROP TABLE staff_pin");
            handle.execute("DROP TABLE staff_version");
            handle.execute("DROP TABLE staff_member");
            handle.execute("DROP TABLE chain_start");
            handle.execute("DROP TABLE course_plan");
            handle.execute("DROP TABLE treatment_act");
            handle.execute("DROP TABLE treatment_version");
            handle.execute("DROP TABLE preset_act");
            handle.execute("DROP TABLE preset_version");
            handle.execute("DROP TABLE clinic_setting");
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
