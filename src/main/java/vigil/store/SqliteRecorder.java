package vigil.store;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import vigil.metric.Clock;
import vigil.session.RecorderHealth;
import vigil.session.SessionEntry;
import vigil.session.SessionId;
import vigil.session.SessionRecorder;

/// Records sessions into the database on a thread of its own.
///
/// Appending never waits for the disk and never throws. While the disk fails, entries wait in memory in
/// their order and are tried again, ever more slowly up to every 2 s, and [#health] says why.
///
/// Thread rule: any thread may call; one thread, `store-writer`, writes.
// Requirement: WATCH-CRASH-1
// Requirement: WATCH-DISK-1
// Control: H19
public final class SqliteRecorder implements SessionRecorder, AutoCloseable {
    /// Room for an hour and a half of the busiest day (80 entries a second), about 100 MB. Beyond it
    /// readings are given up and counted; alarms and what people do are still kept.
    private static final int MOST_WAITING = 500_000;

    /// Long enough for the last commit and for the retries of a failing disk, short enough for a system
    /// that shuts down.
    private static final Duration LAST_COMMIT = Duration.ofSeconds(10);

    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Progress progress = new Progress();
    private final Clock clock;
    private final int mostWaiting;
    private final Thread writer;

    private SqliteRecorder(EventSink sink, Clock clock, DurableListener listener, int mostWaiting) {
        this.clock = clock;
        this.mostWaiting = mostWaiting;
        this.writer = Thread.ofPlatform()
                .name("store-writer")
                .unstarted(new WriterLoop(queue, sink, clock, listener, progress, closing));
    }

    static SqliteRecorder start(EventSink sink, Clock clock, DurableListener listener) {
        return start(sink, clock, listener, MOST_WAITING);
    }

    static SqliteRecorder start(EventSink sink, Clock clock, DurableListener listener, int mostWaiting) {
        SqliteRecorder recorder = new SqliteRecorder(sink, clock, listener, mostWaiting);
        recorder.writer.start();
        return recorder;
    }

    @Override
    public void append(SessionId session, SessionEntry entry) {
        if (progress.waiting() >= mostWaiting && !Urgency.isUrgent(entry.event())) {
            progress.gaveUp();
            return;
        }
        progress.appended(clock.now());
        queue.add(new Waiting(session, entry));
    }

    @Override
    public RecorderHealth health() {
        return progress.health(clock.now());
    }

    /// True while the writer's thread runs. A disk that does not answer makes it wait, not end: see [#health].
    public boolean isAlive() {
        return writer.isAlive();
    }

    /// Makes what waits durable and stops. What is appended afterwards is not recorded.
    @Override
    public void close() {
        closing.countDown();
        try {
            writer.join(LAST_COMMIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
