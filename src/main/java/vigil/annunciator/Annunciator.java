package vigil.annunciator;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vigil.metric.Clock;
import vigil.metric.Timestamp;

/// Makes the alarms heard. It asks what is to be heard, many times a second, and plays it for as long as that is asked
/// for; it never falls silent by itself (IEC 60601-1-8, 6.10). It also writes silence, so that a sound device that is
/// taken away is noticed before it is needed.
///
/// Thread rule: a thread of its own, `annunciator`, which depends on no screen; [#health()] may be asked on any thread.
public final class Annunciator implements AutoCloseable {
    /// One block of samples: how finely a change of signal is heard.
    private static final int BLOCK_MILLIS = 20;

    /// How long to wait before a lost device is tried again.
    private static final Duration RETRY = Duration.ofSeconds(3);
    /// A device that takes no block for this long is as good as gone: a block lasts 20 ms.
    private static final Duration STUCK = Duration.ofSeconds(2);

    private static final long IDLE_MILLIS = 100;

    private final Supplier<SoundRequest> signal;
    private final SoundOutput output;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private final short[] block = new short[Synthesizer.samples(BLOCK_MILLIS)];
    private BurstPlayer player = new BurstPlayer();
    private SoundRequest wanted = SoundRequest.NONE;
    private boolean open;
    private @Nullable Timestamp retryAt;
    private @Nullable Pace pace;
    private volatile AudioHealth health = new AudioHealth.Starting();
    private volatile @Nullable Timestamp lastBlock;

    /// @param signal the most urgent of what all rooms ask for; asked on the annunciator's thread
    /// @param output where the sound goes
    public Annunciator(Supplier<SoundRequest> signal, SoundOutput output, Clock clock) {
        this.signal = signal;
        this.output = output;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("annunciator").daemon().unstarted(this::run);
    }

    /// Starts its thread.
    public void start() {
        thread.start();
    }

    /// Whether alarms can be heard now. A device that stopped taking samples counts as lost.
    public AudioHealth health() {
        AudioHealth known = health;
        Timestamp last = lastBlock;
        if (known instanceof AudioHealth.Working
                && last != null
                && clock.now().since(last).compareTo(STUCK) > 0) {
            return new AudioHealth.Lost(last, "The sound device does not take any sound.");
        }
        return known;
    }

    /// True while its thread runs.
    public boolean isAlive() {
        return thread.isAlive();
    }

    /// Ends its thread and gives the device back.
    @Override
    public void close() {
        stopped.countDown();
        output.close();
        try {
            thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            boolean isOver = false;
            while (!isOver) {
                isOver = step() ? stopped.getCount() == 0 : stopped.await(IDLE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            output.close();
        }
    }

    /// Plays one block, or tries to open the device if it is time to. Returns false if nothing was played.
    boolean step() {
        if (!open && !tryOpen()) {
            return false;
        }
        if (pace != null && pace.isAhead(clock.now())) {
            return false;
        }
        player.render(wanted().signal(), block);
        try {
            output.write(block);
            lastBlock = clock.now();
            if (pace != null) {
                pace.played(BLOCK_MILLIS);
            }
            return true;
        } catch (SoundLostException e) {
            lost(e);
            return false;
        }
    }

    private boolean tryOpen() {
        Timestamp now = clock.now();
        if (retryAt != null && now.isBefore(retryAt)) {
            return false;
        }
        try {
            output.open();
        } catch (SoundLostException e) {
            lost(e);
            return false;
        }
        open = true;
        // From the begin of a burst: what was being played was not heard.
        player = new BurstPlayer();
        pace = new Pace(now);
        lastBlock = now;
        health = new AudioHealth.Working();
        return true;
    }

    private void lost(SoundLostException e) {
        Timestamp now = clock.now();
        open = false;
        output.close();
        retryAt = now.plus(RETRY);
        Timestamp since = health instanceof AudioHealth.Lost before ? before.since() : now;
        health = new AudioHealth.Lost(since, e.getMessage() == null ? "" : e.getMessage());
    }

    /// What is to be heard. Whoever cannot answer must not silence an alarm: the last answer stays.
    private SoundRequest wanted() {
        try {
            wanted = signal.get();
        } catch (RuntimeException e) {
            // The failure is its owner's to report; here sound goes on.
        }
        return wanted;
    }
}
