package vigil.app.guard;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.metric.Clock;
import vigil.metric.Timestamp;

/// Beats four times a second into the console's heartbeat file. Owns the thread `heartbeat`.
///
/// A beat that cannot be written is told by [#trouble]: then the guard must go, or it would end a console that is well
/// but for its disk.
final class Heartbeat implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final long EVERY_MILLIS = 250;
    /// Less than half of the guard's patience, so that the guard is gone before that is over.
    private static final Duration WRITING = Duration.ofSeconds(2);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("heartbeat").daemon().factory());
    private final Heart heart;
    private final BeatFile file;
    private final Clock clock;
    private volatile @Nullable Timestamp writingSince;
    private volatile String failure = "";
    private boolean ended;

    Heartbeat(Heart heart, BeatFile file, Clock clock) {
        this.heart = heart;
        this.file = file;
        this.clock = clock;
    }

    /// Overwrites what an earlier console left, and begins to beat.
    @SuppressWarnings("FutureReturnValueIgnored")
    void start() {
        write(heart.beginning());
        thread.scheduleWithFixedDelay(this::beat, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// Why no beat can be written, in a sentence; empty while it works.
    Optional<String> trouble(Timestamp now) {
        Timestamp since = writingSince;
        if (since != null && now.since(since).compareTo(WRITING) > 0) {
            return Optional.of("the heartbeat is not written: the disk does not answer");
        }
        return failure.isEmpty() ? Optional.empty() : Optional.of(failure);
    }

    /// Says that the console ends by the will of a person, and beats no more.
    synchronized void end() {
        if (!ended) {
            ended = true;
            write(heart.end());
        }
    }

    /// Beats no more, and says nothing about it.
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            file.close();
        } catch (IOException e) {
            LOG.warn("the heartbeat file cannot be closed: {}", e.getMessage());
        }
    }

    private synchronized void beat() {
        try {
            if (!ended) {
                write(heart.beat(clock.now()));
            }
        } catch (RuntimeException e) {
            // No beat: whoever cannot be asked whether it lives counts as dead.
            LOG.error("the heartbeat stops", e);
        }
    }

    private void write(Beat beat) {
        writingSince = clock.now();
        try {
            file.write(beat);
            failure = "";
        } catch (IOException e) {
            failure = "the heartbeat cannot be written: " + e.getMessage();
        } finally {
            writingSince = null;
        }
    }
}
