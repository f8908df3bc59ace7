package vigil.app.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vigil.metric.Clock;
import vigil.metric.Timestamp;

/// Waits for the end of a command that runs until it is told to stop: by SIGTERM, by SIGINT, or by the time given.
///
/// The JVM ends when its shutdown hooks have; this one holds it until the command has put its things in order.
final class StopSignal {
    /// An operating system kills what does not end; a record needs far less.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration TURN = Duration.ofMillis(10);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().name("stop").unstarted(this::asked);
    private volatile int exitCode;

    /// Listens for the request to stop from now on.
    StopSignal() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// Returns when the process is asked to stop, after `atMost`, or when it is over.
    ///
    /// @param clock what `atMost` is counted by
    /// @param atMost null to wait for ever
    /// @param over is asked every few milliseconds
    /// @return why it ended, in words
    String await(Clock clock, @Nullable Duration atMost, BooleanSupplier over) {
        Timestamp began = clock.now();
        try {
            while (!asked.await(TURN.toMillis(), TimeUnit.MILLISECONDS)) {
                if (over.getAsBoolean()) {
                    return "over";
                }
                if (atMost != null && clock.now().since(began).compareTo(atMost) >= 0) {
                    return "time is over";
                }
            }
            return "stopped";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    /// The command has put everything in order.
    ///
    /// @param code what the process ends with if it was asked to stop: that is no failure, so not the 143 of a kill
    void done(int code) {
        exitCode = code;
        done.countDown();
        if (asked.getCount() > 0) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void asked() {
        asked.countDown();
        try {
            if (done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                Runtime.getRuntime().halt(exitCode);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
