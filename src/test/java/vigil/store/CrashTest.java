package vigil.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vigil.session.EveryEvent;
import vigil.session.SessionEntry;

/// What was called durable survives a console that is killed, and a record cut short still opens (clinical
/// facts, LV-1 and LV-3).
// Requirement: WATCH-CRASH-1
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // broken code must fail, not hang
class CrashTest {
    @TempDir
    private Path dir = Path.of("");

    @RepeatedTest(3)
    void everyEntryThatWasCalledDurableSurvivesAKill() throws IOException, InterruptedException {
        Process console = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessRecording.class.getName(),
                        dir.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Long> called = new ArrayList<>();
        try (BufferedReader out = console.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                called.add(Long.valueOf(line));
                if (called.size() == 100) {
                    assertOthersMayReadButNotRecord();
                }
                if (called.size() == 700) {
                    // Through the handle: what it still had to say stays readable.
                    console.toHandle().destroyForcibly();
                }
            }
        }
        console.waitFor();
        assertTrue(called.size() >= 700, "the recording said only " + called.size());
        Verdict.Sound sound = assertInstanceOf(Verdict.Sound.class, RecordCheck.of(dir));
        List<Long> kept = SqliteArchive.open(dir).entries(EveryEvent.SESSION).stream()
                .map(SessionEntry::seq)
                .toList();
        assertEquals(sound.entries(), kept.size());
        assertTrue(kept.containsAll(called));
        try (SessionStore again = SessionStore.open(dir)) {
            assertEquals(EveryEvent.SESSION, again.running().getFirst().id());
        }
    }

    @Test
    void aLogCutShortOpensWithoutItsTail(@TempDir Path crashed) throws IOException {
        try (SessionStore store = SessionStore.open(dir);
                SqliteSink sink = sink()) {
            LongStream.rangeClosed(1, 40).forEach(seq -> sink.write(List.of(entry(seq))));
            // As if the mains failed here: the files as they are, the write-ahead log torn in its last page.
            Files.copy(dir.resolve("vigil.db"), crashed.resolve("vigil.db"));
            Files.copy(dir.resolve("vigil.db-wal"), crashed.resolve("vigil.db-wal"));
            assertEquals(1, store.running().size());
        }
        try (FileChannel log = FileChannel.open(crashed.resolve("vigil.db-wal"), StandardOpenOption.WRITE)) {
            log.truncate(log.size() - 100);
        }
        try (SessionStore again = SessionStore.open(crashed)) {
            List<SessionEntry> kept = again.archive().entries(EveryEvent.SESSION);
            assertFalse(kept.isEmpty());
            assertEquals(39, kept.getLast().seq());
            assertInstanceOf(Verdict.Sound.class, RecordCheck.of(crashed));
        }
    }

    private void assertOthersMayReadButNotRecord() {
        StoreException refused = assertThrows(StoreException.class, () -> SessionStore.open(dir));
        assertEquals("Another Vigil already records in " + dir + ".", refused.getMessage());
        assertTrue(SqliteArchive.open(dir).entries(EveryEvent.SESSION).size() >= 100);
    }

    private SqliteSink sink() {
        return new SqliteSink(Jdbi.create(Connections.writing(dir.resolve("vigil.db"))));
    }

    private static Waiting entry(long seq) {
        return new Waiting(EveryEvent.SESSION, EndlessRecording.entry(seq));
    }
}
