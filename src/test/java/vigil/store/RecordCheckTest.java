package vigil.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.session.EveryEvent;

class RecordCheckTest {
    private static final int ENTRIES = EveryEvent.log().size();

    @TempDir
    private Path dir = Path.of("");

    @BeforeEach
    void record() {
        Recordings.record(dir, EveryEvent.SESSION, EveryEvent.log());
    }

    @Test
    void aRecordAsItWasWrittenIsSound() {
        assertEquals(new Verdict.Sound(Schema.NEWEST, 1, ENTRIES, ENTRIES), RecordCheck.of(dir));
    }

    /// Someone took the triggers away and changed the log by hand.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE FROM session_event WHERE seq = 7                         | Entry 7 of session S is missing.
            DELETE FROM session_event WHERE seq = 1                         | Entry 1 of session S is missing.
            DELETE FROM session_event                                       | Session S has no entries.
            UPDATE session_event SET mono_nanos = 1 WHERE seq = 4           | Entry 4 of session S is earlier than the one before it.
            UPDATE session_event SET type = 'magic' WHERE seq = 5           | Entry 5 of session S cannot be read: the event type "magic" is unknown to this version.
            UPDATE session_event SET payload = '{}' WHERE seq = 5           | Entry 5 of session S cannot be read: "validity" is missing.
            UPDATE session_event SET type = 'note' WHERE seq = 1            | Entry 1 of session S does not start this session.
            UPDATE session SET name = 'S2'                                  | Entry 1 of session S2 does not start this session.
            UPDATE session_event SET type = 'ended' WHERE seq = 9           | Entry 9 of session S breaks the hash chain: it, or the one before it, is not as it was written.
            """)
    void whatWasChangedIsNamed(String change, String sentence) {
        try (Handle handle = handle()) {
            for (String trigger : handle.createQuery("SELECT name FROM sqlite_master WHERE type = 'trigger'")
                    .mapTo(String.class)
                    .list()) {
                handle.execute("DROP TRIGGER " + trigger);
            }
            handle.execute(change);
        }
        String expected = sentence.replace("session S ", "session " + EveryEvent.SESSION + " ")
                .replace("Session S ", "Session " + EveryEvent.SESSION + " ");
        assertEquals(new Verdict.Broken(expected), RecordCheck.of(dir));
    }

    @Test
    void aSecondStartIsNamed() {
        try (Handle handle = handle()) {
            handle.execute("DROP TRIGGER chain_start_is_never_changed");
            handle.execute("UPDATE chain_start SET session = 2");
            handle.execute("INSERT INTO session (name) VALUES ('" + "twice" + "')");
            handle.execute("INSERT INTO session_event SELECT 2, 1, 0, 0, type, replace(payload, '" + EveryEvent.SESSION
                    + "', 'twice'), NULL FROM session_event WHERE seq = 1");
            handle.execute("INSERT INTO session_event SELECT 2, 2, 0, 0, type, payload, NULL FROM session_event"
                    + " WHERE session = 2 AND seq = 1");
        }
        assertEquals(
                new Verdict.Broken("Entry 2 of session twice starts the session a second time."), RecordCheck.of(dir));
    }

    @Test
    void aSpoiledPageOfTheFileIsFound() throws IOException {
        try (Handle handle = handle()) {
            handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        Path file = dir.resolve("vigil.db");
        byte[] spoiled = Files.readAllBytes(file);
        int at = indexOf(spoiled, "cuff loose");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            int page = at / 4096 * 4096;
            channel.write(ByteBuffer.allocate(64), page);
        }
        Verdict.Broken broken = assertInstanceOf(Verdict.Broken.class, RecordCheck.of(dir));
        assertTrue(broken.sentence().contains("damaged"), broken.sentence());
    }

    @Test
    void aRecordThatCannotBeOpenedGetsNoVerdict(@TempDir Path empty) throws IOException {
        assertThrows(StoreException.class, () -> RecordCheck.of(empty));
        Files.write(empty.resolve("vigil.db"), List.of("not a database at all, but long enough to look like one"));
        assertThrows(StoreException.class, () -> RecordCheck.of(empty));
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    private Handle handle() {
        return Jdbi.create("jdbc:sqlite:" + dir.resolve("vigil.db")).open();
    }
}
