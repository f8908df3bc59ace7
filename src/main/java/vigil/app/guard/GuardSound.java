package vigil.app.guard;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AudibleSignal;
import vigil.annunciator.Annunciator;
import vigil.annunciator.AudioHealth;
import vigil.annunciator.SoundOutput;
import vigil.annunciator.SoundRequest;
import vigil.metric.Clock;
import vigil.metric.Timestamp;

/// The guard's own HIGH bursts. The sound device is opened only while they are needed: the console's own
/// sound may be the only one that fits into it.
///
/// Thread rule: confined to the guard's thread; the annunciator has its own.
final class GuardSound implements AutoCloseable {
    /// A HIGH that ends completes half a burst (clinical facts, 1.3: 1.4 s).
    private static final Duration FADE = Duration.ofMillis(1500);

    private final Supplier<SoundOutput> outputs;
    private final Clock clock;
    private final Consumer<String> log;
    private volatile SoundRequest wanted = SoundRequest.NONE;
    private @Nullable Annunciator annunciator;
    private @Nullable Timestamp silentSince;
    private boolean toldLost;

    /// @param outputs opens the sound device anew
    /// @param log is told once in a failure if nothing can be heard
    GuardSound(Supplier<SoundOutput> outputs, Clock clock, Consumer<String> log) {
        this.outputs = outputs;
        this.clock = clock;
        this.log = log;
    }

    /// Sounds, or stops to; call it at every look.
    void sound(boolean on, Timestamp now) {
        if (on) {
            begin();
        } else {
            fade(now);
        }
    }

    private void begin() {
        wanted = SoundRequest.of(AudibleSignal.HIGH);
        silentSince = null;
        if (annunciator == null) {
            toldLost = false;
            annunciator = new Annunciator(() -> wanted, outputs.get(), clock);
            annunciator.start();
        }
        if (!toldLost && annunciator.health() instanceof AudioHealth.Lost gone) {
            toldLost = true;
            log.accept("nothing can be heard: " + gone.sentence());
        }
    }

    private void fade(Timestamp now) {
        wanted = SoundRequest.NONE;
        if (annunciator != null && silentSince == null) {
            silentSince = now;
        } else if (silentSince != null && now.since(silentSince).compareTo(FADE) >= 0) {
            close();
        }
    }

    @Override
    public void close() {
        silentSince = null;
        if (annunciator != null) {
            annunciator.close();
            annunciator = null;
        }
    }
}
