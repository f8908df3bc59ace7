package vigil.store;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import vigil.metric.Timestamp;
import vigil.session.RecorderHealth;

/// How the writer thread gets on. Written by it and by those who append, read by everyone.
final class Progress {
    /// With entries waiting and no commit for this long, the disk hangs: say so, as LV-5 of the clinical
    /// facts wants a failure known within 2 s.
    private static final Duration STALLED = Duration.ofMillis(1500);

    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private volatile long waitingSinceNanos;
    private volatile long lastWriteNanos;
    private volatile String failure = "";
    private volatile String refusal = "";

    int waiting() {
        return waiting.get();
    }

    void appended(Timestamp now) {
        if (waiting.getAndIncrement() == 0) {
            waitingSinceNanos = now.monoNanos();
        }
    }

    /// An entry was given up because the memory set aside for waiting entries is full.
    void gaveUp() {
        lost.incrementAndGet();
    }

    /// @return how many readings were given up since the last commit
    int committed(int entries, Timestamp now) {
        waitingSinceNanos = now.monoNanos();
        lastWriteNanos = now.monoNanos();
        failure = "";
        waiting.addAndGet(-entries);
        return lost.getAndSet(0);
    }

    /// @return true if this was not already so
    boolean failed(String sentence) {
        boolean isNew = !sentence.equals(failure);
        failure = sentence;
        return isNew;
    }

    /// An entry can never be kept: that stays said until the console is restarted.
    void refused(String sentence) {
        refusal = sentence;
    }

    RecorderHealth health(Timestamp now) {
        String reason = reason(now);
        return new RecorderHealth(!reason.isEmpty(), reason, waiting.get(), lastWriteNanos);
    }

    private String reason(Timestamp now) {
        if (lost.get() > 0) {
            return (failure + " " + lost.get() + " readings were given up.").trim();
        }
        if (!failure.isEmpty()) {
            return failure;
        }
        if (waiting.get() > 0 && now.monoNanos() - waitingSinceNanos > STALLED.toNanos()) {
            return "The record is not saved: the disk does not answer.";
        }
        return refusal;
    }
}
