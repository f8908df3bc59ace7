package vigil.annunciator;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AudibleSignal;

/// Turns what is to be heard into samples, block after block. Its time is the number of samples it has
/// made, so it needs no clock and can neither run late nor time out.
///
/// A signal that ends leaves its burst at the least number of pulses (6.10). A paused one stops after the
/// present pulse: a person asked for silence. A more urgent one takes over after the present pulse; a less
/// urgent one follows after a short rest, so that the ear can part them.
///
/// Thread rule: confined to the annunciator's thread.
final class BurstPlayer {
    /// The shortest pause between bursts that the table allows (clinical facts, 1.3).
    private static final int REST_MILLIS = 2_500;
    /// The spacing x of HIGH (clinical facts, 1.3).
    private static final int GAP_MILLIS = 100;

    private final Map<AudibleSignal, short[]> pulses = new EnumMap<>(AudibleSignal.class);
    private @Nullable BurstPattern playing;
    private @Nullable BurstPattern before;
    private int position;
    private int rest;

    BurstPlayer() {
        for (AudibleSignal signal : AudibleSignal.values()) {
            BurstPattern.of(signal).ifPresent(p -> pulses.put(signal, Synthesizer.pulse(p.pulseMillis())));
        }
    }

    /// Fills `block` with the next samples.
    void render(AudibleSignal signal, short[] block) {
        decide(signal, BurstPattern.of(signal).orElse(null));
        if (playing == null) {
            Arrays.fill(block, (short) 0);
            rest = Math.max(0, rest - block.length);
            return;
        }
        int period = Synthesizer.samples(playing.periodMillis());
        for (int i = 0; i < block.length; i++) {
            block[i] = sample(playing, position);
            position = position + 1 == period ? 0 : position + 1;
        }
    }

    private void decide(AudibleSignal signal, @Nullable BurstPattern wanted) {
        if (playing == null) {
            if (wanted != null && (rest == 0 || before == null || !before.isLouderThan(wanted))) {
                begin(wanted);
            }
        } else if (!playing.equals(wanted) && pulseAt(playing, position) < 0) {
            if (wanted != null && wanted.isLouderThan(playing)) {
                takeOver(playing, wanted);
            } else if (signal == AudibleSignal.PAUSED || position >= Synthesizer.samples(playing.leastEndMillis())) {
                before = playing;
                playing = null;
                rest = Synthesizer.samples(REST_MILLIS);
            }
        }
    }

    /// After the silence that parts two pulses, or the two bursts would run into one.
    private void takeOver(BurstPattern from, BurstPattern to) {
        if (pulseAt(from, position - Synthesizer.samples(GAP_MILLIS)) < 0) {
            begin(to);
        }
    }

    private void begin(BurstPattern pattern) {
        playing = pattern;
        position = 0;
        rest = 0;
    }

    private short sample(BurstPattern pattern, int at) {
        int pulse = pulseAt(pattern, at);
        short[] samples = pulses.get(pattern.signal());
        if (pulse < 0 || samples == null) {
            return 0;
        }
        return samples[at - Synthesizer.samples(pattern.onsetsMillis().get(pulse))];
    }

    /// The number of the pulse that sounds at a position; -1 between pulses.
    private static int pulseAt(BurstPattern pattern, int at) {
        int length = Synthesizer.samples(pattern.pulseMillis());
        for (int pulse = 0; pulse < pattern.onsetsMillis().size(); pulse++) {
            int onset = Synthesizer.samples(pattern.onsetsMillis().get(pulse));
            if (at >= onset && at < onset + length) {
                return pulse;
            }
        }
        return -1;
    }
}
