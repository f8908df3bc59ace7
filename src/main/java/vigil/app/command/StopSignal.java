package vigil.app.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Waits for the end of a command that runs until it is told to stop: by SIGTERM, by SIGINT, or by the time given.
///
/// The JVM ends when its shutdown hooks have; this one holds it until the command has put its things in order.
final class StopSignal {
    /// An operating system kills what does not end; a record needs far less.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().name("stop").unstarted(this::asked);
    private volatile int exitCode;

    /// Listens for the request to stop from now on.
    StopSignal() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// Returns when the process is asked to stop, or after `atMost`.
    ///
    /// @param atMost null to wait for ever
    /// @return why it ended, in words
    String await(@Nullable Duration atMost) {
        try {
            if (atMost == null) {
                asked.await();
                return "stopped";
            }
            return asked.await(atMost.toMillis(), TimeUnit.MILLISECONDS) ? "stopped" : "time is over";
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
