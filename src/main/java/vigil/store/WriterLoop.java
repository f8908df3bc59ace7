package vigil.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.metric.Clock;
import vigil.session.SessionEntry;
import vigil.session.SessionId;

/// What the thread `store-writer` does: gathers waiting entries, commits them as one, tells who wants to
/// know, and tries again for as long as that fails.
///
/// Confined to its thread, but for the queue, the progress and the latch.
///
/// @param closing once open, the loop writes what waits and ends
record WriterLoop(
        BlockingQueue<Waiting> queue,
        EventSink sink,
        Clock clock,
        DurableListener listener,
        Progress progress,
        CountDownLatch closing)
        implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(WriterLoop.class);
    private static final Duration GROUP = Duration.ofMillis(250);
    private static final int MOST_IN_ONE_COMMIT = 4096;
    private static final Duration FIRST_RETRY = Duration.ofMillis(250);
    private static final Duration LAST_RETRY = Duration.ofSeconds(2);
    private static final int TRIES_WHEN_CLOSING = 3;

    @Override
    public void run() {
        try {
            while (true) {
                List<Waiting> batch = gather();
                if (batch.isEmpty() && isClosing()) {
                    return;
                }
                if (!batch.isEmpty() && !keepTrying(batch)) {
                    LOG.error("{} entries of the record could not be saved before the end", progress.waiting());
                    return;
                }
            }
        } catch (InterruptedException e) {
            LOG.error("the writer of the record was interrupted; {} entries were not saved", progress.waiting());
            Thread.currentThread().interrupt();
        } finally {
            sink.close();
        }
    }

    /// The next entries to commit together: until 250 ms after the first, an urgent one, or the end. Empty
    /// if none came.
    private List<Waiting> gather() throws InterruptedException {
        List<Waiting> batch = new ArrayList<>();
        Waiting next = poll(isClosing() ? 0 : GROUP.toNanos());
        long until = clock.now().monoNanos() + GROUP.toNanos();
        while (next != null) {
            batch.add(next);
            if (Urgency.isUrgent(next.entry().event()) || isClosing() || batch.size() >= MOST_IN_ONE_COMMIT) {
                break;
            }
            next = poll(until - clock.now().monoNanos());
        }
        queue.drainTo(batch, MOST_IN_ONE_COMMIT - batch.size());
        return batch;
    }

    private @Nullable Waiting poll(long nanos) throws InterruptedException {
        return queue.poll(nanos, TimeUnit.NANOSECONDS);
    }

    /// Commits until it works. False if the end came and it still did not.
    private boolean keepTrying(List<Waiting> batch) throws InterruptedException {
        Duration pause = FIRST_RETRY;
        int triesLeft = TRIES_WHEN_CLOSING;
        while (!commit(batch)) {
            if (closing.await(pause.toNanos(), TimeUnit.NANOSECONDS) && --triesLeft == 0) {
                return false;
            }
            pause = pause.multipliedBy(2).compareTo(LAST_RETRY) > 0 ? LAST_RETRY : pause.multipliedBy(2);
        }
        return true;
    }

    private boolean commit(List<Waiting> batch) {
        List<EventSink.Refused> refused;
        try {
            refused = sink.write(batch);
        } catch (RuntimeException | Error e) {
            // An Error too: a writer that died of one would lose the record of everything that follows.
            if (progress.failed("The record is not saved: " + e.getMessage() + ".")) {
                LOG.error("the record is not saved: {} ({})", e.getMessage(), String.valueOf(e.getCause()));
            }
            return false;
        }
        refused.forEach(this::refuse);
        int givenUp = progress.committed(batch.size(), clock.now());
        if (givenUp > 0) {
            LOG.error("{} readings were given up while the record could not be saved", givenUp);
        }
        tell(batch, refused.stream().map(EventSink.Refused::entry).toList());
        return true;
    }

    private void refuse(EventSink.Refused refused) {
        String sentence = "Entry " + refused.entry().entry().seq() + " of session "
                + refused.entry().session() + " cannot be recorded: " + refused.reason() + ".";
        LOG.error(sentence);
        progress.refused(sentence);
    }

    private void tell(List<Waiting> batch, List<Waiting> refused) {
        Map<SessionId, List<SessionEntry>> bySession = new LinkedHashMap<>();
        batch.stream()
                .filter(waiting -> !refused.contains(waiting))
                .forEach(waiting -> bySession
                        .computeIfAbsent(waiting.session(), s -> new ArrayList<>())
                        .add(waiting.entry()));
        try {
            bySession.forEach(listener::durable);
        } catch (RuntimeException e) {
            LOG.error("whoever listens to the record failed; the record goes on", e);
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }
}
