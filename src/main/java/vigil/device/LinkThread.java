package vigil.device;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vigil.metric.Clock;
import vigil.metric.Timestamp;

/// The thread of one link, `link-<device>`: waits for bytes, stamps them once, and lets the link step.
///
/// Started and stopped by `app`; [#lastBeat] may be read by any thread (the watchdog).
public final class LinkThread {
    private static final Duration REST = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final DeviceLink link;
    private final Clock clock;
    private final Idle idle;
    private final Thread thread;
    private volatile boolean stopping;
    private volatile @Nullable Timestamp lastBeat;

    /// @param idle how the thread waits while no port is open
    public LinkThread(DeviceLink link, Clock clock, Idle idle) {
        this.link = link;
        this.clock = clock;
        this.idle = idle;
        this.thread = Thread.ofPlatform()
                .name("link-" + link.status().device())
                .daemon()
                .unstarted(this::run);
    }

    /// Starts the thread and thereby opens the link.
    public void start() {
        thread.start();
    }

    /// When the thread last came round; null before its first round. A thread whose beat is old hangs in its port.
    public @Nullable Timestamp lastBeat() {
        return lastBeat;
    }

    /// True from [#start] until the thread has ended.
    public boolean isRunning() {
        return thread.isAlive();
    }

    /// Takes leave of the device, closes the port and ends the thread. If the port does not let the thread go within a
    /// second, it is closed under it.
    public void stop() {
        stopping = true;
        try {
            if (thread.isAlive() && !thread.join(PATIENCE)) {
                link.hangUp();
                thread.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            if (link.status().state() == LinkState.CLOSED) {
                link.open(beat());
            }
            while (!stopping) {
                if (!link.listen()) {
                    idle.idle(REST);
                }
                link.step(beat());
            }
        } finally {
            link.close(clock.now());
        }
    }

    private Timestamp beat() {
        Timestamp now = clock.now();
        lastBeat = now;
        return now;
    }
}
