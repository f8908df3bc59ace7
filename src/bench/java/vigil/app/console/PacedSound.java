package vigil.app.console;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vigil.annunciator.SoundOutput;

/// A sound device without a loudspeaker: it takes samples as fast as it plays them, with a buffer of 100 ms like the
/// one `JavaSoundOutput` asks for, and notes when the first sample that is not silence came.
///
/// Thread rule: see [SoundOutput]; [#next] and [#isSilent] may be called by any thread.
final class PacedSound implements SoundOutput {
    private static final long BUFFER_NANOS = 100_000_000;
    private static final long NANOS_PER_SAMPLE = 1_000_000_000 / 44_100;
    /// Longer than any pause inside half a HIGH burst (350 ms).
    private static final long SILENCE_NANOS = 450_000_000;

    /// When a sound began.
    ///
    /// @param handedOver when its first sample was given to the device, ns
    /// @param heard when the device's buffer had been played up to it, ns
    record Onset(long handedOver, long heard) {}

    /// Until when what was handed over plays, ns.
    private long playsUntil;

    private volatile long lastSound;
    private volatile @Nullable CompletableFuture<Onset> waiting;

    /// The next sound that begins; ask while it is silent.
    CompletableFuture<Onset> next() {
        CompletableFuture<Onset> onset = new CompletableFuture<>();
        waiting = onset;
        return onset;
    }

    /// True if no burst sounds.
    boolean isSilent() {
        return System.nanoTime() - lastSound > SILENCE_NANOS;
    }

    @Override
    public void open() {
        playsUntil = System.nanoTime();
    }

    @Override
    public void write(short[] samples) {
        long length = samples.length * NANOS_PER_SAMPLE;
        playsUntil = Math.max(playsUntil, System.nanoTime());
        for (long now = System.nanoTime(); playsUntil + length - now > BUFFER_NANOS; now = System.nanoTime()) {
            LockSupport.parkNanos(playsUntil + length - now - BUFFER_NANOS);
        }
        note(samples);
        playsUntil += length;
    }

    private void note(short[] samples) {
        for (int i = 0; i < samples.length; i++) {
            if (samples[i] != 0) {
                long now = System.nanoTime();
                lastSound = now;
                CompletableFuture<Onset> onset = waiting;
                if (onset != null) {
                    waiting = null;
                    onset.complete(new Onset(now, playsUntil + i * NANOS_PER_SAMPLE));
                }
                return;
            }
        }
    }

    @Override
    public void close() {}
}
