package vigil.annunciator;

import java.time.Duration;
import java.util.Optional;
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
// Requirement: WATCH-SOUND-1
// Control: H8
public final class Annunciator implements AutoCloseable {
    /// One block of samples: how finely a change of signal is heard.
    private static final int BLOCK_MILLIS = 20;

    /// How long to wait before a lost device is tried again.
    private static final Duration RETRY = Duration.ofSeconds(3);
    /// A device that takes no block for this long is as good as gone: a block lasts 20 ms.
    private static final Duration STUCK = Duration.ofSeconds(2);

    private static final long IDLE_MILLIS = 100;

    private final Supplier<SoundRequest> signal;
    private final Supplier<Voice> how;
    private final SoundOutput output;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private final short[] block = new short[Synthesizer.samples(BLOCK_MILLIS)];
    private BurstPlayer player = new BurstPlayer();
    private SoundRequest wanted = SoundRequest.NONE;
    private Voice voice = Voice.STANDARD;
    private boolean open;
    private @Nullable Timestamp retryAt;
    private @Nullable Pace pace;
    private volatile AudioHealth health = new AudioHealth.Starting();
    private volatile @Nullable Timestamp lastBlock;
    private volatile @Nullable Timestamp lastRound;
    private volatile boolean isTestAsked;

    /// The one of the whole console, as it is shipped.
    ///
    /// @param signal the most urgent of what all rooms ask for; asked on the annunciator's thread
    /// @param output where the sound goes
    public Annunciator(Supplier<SoundRequest> signal, SoundOutput output, Clock clock) {
        this("annunciator", signal, () -> Voice.STANDARD, output, clock);
    }

    /// One of several.
    ///
    /// @param name of its thread
    /// @param how alarms sound; asked on the annunciator's thread, and counts from the next burst on
    public Annunciator(
            String name, Supplier<SoundRequest> signal, Supplier<Voice> how, SoundOutput output, Clock clock) {
        this.signal = signal;
        this.how = how;
        this.output = output;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    /// Starts its thread.
    public void start() {
        lastRound = clock.now();
        thread.start();
    }

    /// Plays one HIGH burst unless an alarm sounds, which is a test in itself.
    ///
    /// @return false if nothing can be heard now; then nothing is played later either
    public boolean test() {
        isTestAsked = !(health() instanceof AudioHealth.Lost);
        return isTestAsked;
    }

    /// When its thread last came round, whether it played or found no device; empty before it was started.
    /// One that does not come round hangs in the sound device: [#health()] then says so too.
    public Optional<Timestamp> lastRound() {
        return Optional.ofNullable(lastRound);
    }

    /// Whether alarms can be heard now. A device that does not open, or stopped taking samples, counts as lost.
    public AudioHealth health() {
        AudioHealth known = health;
        Timestamp last = known instanceof AudioHealth.Starting ? lastRound : lastBlock;
        if (!(known instanceof AudioHealth.Lost)
                && last != null
                && clock.now().since(last).compareTo(STUCK) > 0) {
            return new AudioHealth.Lost(last, "does not take any sound");
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
        if (thread.getState() == Thread.State.NEW) {
            return;
        }
        try {
            thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        Synthesizer.prepare();
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
        lastRound = clock.now();
        if (!open && !tryOpen()) {
            return false;
        }
        if (pace != null && pace.isAhead(clock.now())) {
            return false;
        }
        if (isTestAsked) {
            isTestAsked = false;
            player.test();
        }
        ask();
        player.render(wanted, voice, block);
        return play();
    }

    private boolean play() {
        try {
            output.write(block);
            lastBlock = clock.now();
            if (pace != null) {
                pace.played(BLOCK_MILLIS);
            }
            return true;
        } catch (SoundLostException e) {
            lost(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // A sound system that breaks in a way of its own must not end the thread that tries again.
            lost("failed: " + e);
        }
        return false;
    }

    private boolean tryOpen() {
        Timestamp now = clock.now();
        if (retryAt != null && now.isBefore(retryAt)) {
            return false;
        }
        try {
            output.open();
        } catch (SoundLostException e) {
            lost(String.valueOf(e.getMessage()));
            return false;
        } catch (RuntimeException e) {
            lost("failed: " + e);
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

    private void lost(String happened) {
        Timestamp now = clock.now();
        open = false;
        isTestAsked = false;
        output.close();
        retryAt = now.plus(RETRY);
        Timestamp since = health instanceof AudioHealth.Lost before ? before.since() : now;
        health = new AudioHealth.Lost(since, happened);
    }

    /// What is to be heard, and how. Whoever cannot answer must not silence an alarm: the last answer stays.
    private void ask() {
        try {
            wanted = signal.get();
            voice = how.get();
        } catch (RuntimeException e) {
            // The failure is its owner's to report; here sound goes on.
        }
    }
}
