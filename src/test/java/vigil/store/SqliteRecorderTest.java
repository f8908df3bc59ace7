package vigil.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vigil.metric.Timestamp;
import vigil.session.EveryEvent;
import vigil.session.RecorderHealth;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionId;

/// The recorder over a fake database, with a clock that only the test moves.
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // broken code must fail, not hang
class SqliteRecorderTest {
    private final FakeSink sink = new FakeSink();
    private final BlockingQueue<SessionEntry> durable = new LinkedBlockingQueue<>();
    private volatile Timestamp now = EveryEvent.START;
    private final SqliteRecorder recorder =
            SqliteRecorder.start(sink, () -> now, (session, entries) -> durable.addAll(entries), 50);

    @AfterEach
    void stop() {
        sink.letGo();
        recorder.close();
    }

    @Test
    void readingsAreCommittedTogether() throws InterruptedException {
        sink.hold();
        append(1, new SessionEvent.NoteWritten("calm", ""));
        sink.awaitWriting();
        appendReadings(2, 10);
        sink.letGo();
        awaitDurable(10);
        assertEquals(2, sink.commits().size());
        assertEquals(seqs(1, 10), sink.seqs());
    }

    @Test
    void whatAPersonDidTakesTheWaitingReadingsWithItAtOnce() throws InterruptedException {
        // The clock stands still, so 250 ms never pass by it: only the note can end the wait early.
        appendReadings(1, 3);
        append(4, new SessionEvent.NoteWritten("calm", ""));
        awaitDurable(4);
        assertEquals(seqs(1, 4), sink.seqs());
    }

    @Test
    void whileTheDiskFailsEntriesWaitInOrderAndTheReasonIsSaid() throws InterruptedException {
        sink.fail("the disk is full");
        appendReadings(1, 3);
        sink.awaitFailures(2);
        appendReadings(4, 6);
        assertEquals(new RecorderHealth(true, "The record is not saved: the disk is full.", 6, 0), recorder.health());
        assertTrue(durable.isEmpty());

        now = EveryEvent.at(7);
        sink.repair();
        awaitDurable(6);
        assertEquals(seqs(1, 6), sink.seqs());
        assertEquals(new RecorderHealth(false, "", 0, now.monoNanos()), recorder.health());
    }

    @Test
    void aDiskThatDoesNotAnswerIsSaid() {
        sink.hold();
        append(1, new SessionEvent.NoteWritten("calm", ""));
        assertFalse(recorder.health().failing());
        now = EveryEvent.at(1.6);
        assertEquals(
                "The record is not saved: the disk does not answer.",
                recorder.health().reason());
    }

    @Test
    void whenMemoryIsFullReadingsAreGivenUpAndCountedButNotWhatPeopleDo() throws InterruptedException {
        sink.fail("the disk is full");
        append(1, new SessionEvent.NoteWritten("first", ""));
        sink.awaitFailures(2);
        appendReadings(2, 53);
        append(54, new SessionEvent.NoteWritten("last", ""));
        RecorderHealth health = recorder.health();
        assertEquals("The record is not saved: the disk is full. 3 readings were given up.", health.reason());
        assertEquals(51, health.waiting());

        sink.repair();
        awaitDurable(51);
        assertEquals(54, sink.seqs().getLast());
    }

    @Test
    void closingMakesDurableWhatWaits() {
        appendReadings(1, 5);
        recorder.close();
        assertEquals(seqs(1, 5), sink.seqs());
        assertTrue(sink.isClosed());
    }

    @Test
    void closingGivesUpOnADiskThatStaysBroken() {
        sink.fail("the disk is full");
        appendReadings(1, 5);
        sink.awaitFailures(1);
        recorder.close();
        assertTrue(sink.isClosed());
        assertEquals(5, recorder.health().waiting());
    }

    @Test
    void aListenerThatFailsDoesNotStopTheRecord() {
        FakeSink other = new FakeSink();
        try (SqliteRecorder deaf = SqliteRecorder.start(other, () -> now, (session, entries) -> {
            throw new IllegalStateException("deaf");
        })) {
            deaf.append(EveryEvent.SESSION, new SessionEntry(1, now, new SessionEvent.NoteWritten("one", "")));
            deaf.append(EveryEvent.SESSION, new SessionEntry(2, now, new SessionEvent.NoteWritten("two", "")));
        }
        assertEquals(List.of(1L, 2L), other.seqs());
    }

    @Test
    void eachSessionIsToldItsOwnEntries() throws InterruptedException {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        FakeSink other = new FakeSink();
        try (SqliteRecorder both = SqliteRecorder.start(
                other, () -> now, (session, entries) -> entries.forEach(e -> told.add(session + " " + e.seq())))) {
            both.append(new SessionId("A"), new SessionEntry(1, now, EveryEvent.reading(1, 97)));
            both.append(new SessionId("B"), new SessionEntry(1, now, EveryEvent.reading(1, 96)));
            both.append(new SessionId("A"), new SessionEntry(2, now, new SessionEvent.NoteWritten("calm", "")));
        }
        assertEquals(3, told.size());
        assertTrue(told.containsAll(List.of("A 1", "B 1", "A 2")));
    }

    private void appendReadings(long from, long to) {
        LongStream.rangeClosed(from, to).forEach(seq -> append(seq, EveryEvent.reading((double) seq, 97)));
    }

    private void append(long seq, SessionEvent event) {
        recorder.append(EveryEvent.SESSION, new SessionEntry(seq, now, event));
    }

    private void awaitDurable(int count) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            assertTrue(durable.poll(10, TimeUnit.SECONDS) != null, "only " + i + " of " + count + " became durable");
        }
    }

    private static List<Long> seqs(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }
}
