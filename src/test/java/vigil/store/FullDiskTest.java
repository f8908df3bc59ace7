package vigil.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vigil.session.EveryEvent;
import vigil.session.RecorderHealth;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// A real database that runs out of room: SQLite is told that the file may not grow, and says "full" as it
/// does when the disk is.
// Requirement: WATCH-DISK-1
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // broken code must fail, not hang
class FullDiskTest {
    private static final int ENTRIES = 2000;

    @TempDir
    private Path dir = Path.of("");

    private final BlockingQueue<SessionEntry> durable = new LinkedBlockingQueue<>();
    private volatile boolean full;

    @Test
    void aFullDiskIsSaidAndNothingIsLostWhenThereIsRoomAgain() throws InterruptedException {
        SessionStore.open(dir).close();
        try (SqliteRecorder recorder = SqliteRecorder.start(
                new SqliteSink(Jdbi.create(this::connect)),
                () -> EveryEvent.START,
                (session, entries) -> durable.addAll(entries))) {
            full = true;
            LongStream.rangeClosed(1, ENTRIES).forEach(seq -> recorder.append(EveryEvent.SESSION, entry(seq)));
            RecorderHealth health = awaitFailing(recorder);
            assertEquals("The record is not saved: the disk is full.", health.reason());

            full = false;
            for (int i = 1; i <= ENTRIES; i++) {
                SessionEntry entry = durable.poll(20, TimeUnit.SECONDS);
                assertNotNull(entry, "entry " + i + " never became durable");
                assertEquals(i, entry.seq());
            }
            assertFalse(recorder.health().failing());
        }
        assertEquals(new Verdict.Sound(Schema.NEWEST, 1, ENTRIES, ENTRIES), RecordCheck.of(dir));
    }

    @Test
    void theEntryOfATakenNumberIsSetAsideAndTheRestIsKept() {
        Recordings.record(dir, EveryEvent.SESSION, List.of(entry(1), entry(2)));
        try (SqliteSink sink = new SqliteSink(Jdbi.create(this::connect))) {
            SessionEntry other = new SessionEntry(2, EveryEvent.at(2), new SessionEvent.NoteWritten("other", ""));
            List<EventSink.Refused> refused = sink.write(List.of(waiting(entry(1)), waiting(other), waiting(entry(3))));
            assertEquals(
                    List.of(new EventSink.Refused(waiting(other), "there is another entry of that number")), refused);
        }
        assertEquals(
                List.of(entry(1), entry(2), entry(3)), SqliteArchive.open(dir).entries(EveryEvent.SESSION));
    }

    private Connection connect() throws SQLException {
        Connection connection = Connections.writing(dir.resolve("vigil.db")).getConnection();
        if (full) {
            try (Statement statement = connection.createStatement()) {
                // Never below what there is: 1 means "not one page more".
                statement.execute("PRAGMA max_page_count = 1");
            }
        }
        return connection;
    }

    private static RecorderHealth awaitFailing(SqliteRecorder recorder) {
        RecorderHealth health = recorder.health();
        while (!health.failing()) {
            Thread.onSpinWait();
            health = recorder.health();
        }
        assertTrue(health.waiting() > 0);
        return health;
    }

    private static Waiting waiting(SessionEntry entry) {
        return new Waiting(EveryEvent.SESSION, entry);
    }

    private static SessionEntry entry(long seq) {
        return new SessionEntry(
                seq,
                EveryEvent.at((double) seq),
                seq == 1 ? EveryEvent.started(EveryEvent.SESSION, false) : EveryEvent.reading((double) seq, 97));
    }
}
