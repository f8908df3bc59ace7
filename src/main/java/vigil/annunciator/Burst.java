package vigil.annunciator;

import java.util.List;

/// A burst as it will sound: its pattern, the wave of each of its pulses, and its level. Settled when it
/// begins, so that no pulse differs from the others because somebody turned the volume meanwhile.
///
/// Thread rule: immutable.
///
/// @param waves one for each pulse, between -1 and 1
/// @param gain the highest amplitude, as a part of full scale
record Burst(BurstPattern pattern, List<double[]> waves, double gain) {
    /// The burst of a pattern for a request.
    static Burst of(BurstPattern pattern, SoundRequest request, Voice voice) {
        List<double[]> waves = voice.melodies().notes(pattern, request.category()).stream()
                .map(note -> Synthesizer.wave(note, pattern.pulseMillis()))
                .toList();
        boolean louder = request.louder() && request.signal() == pattern.signal();
        double decibels = voice.volume().decibels(louder) - pattern.softerDecibels();
        return new Burst(pattern, waves, Math.pow(10, decibels / 20));
    }

    /// The sample at a position, counted from the begin of the burst.
    short sample(int position) {
        int pulse = pulseAt(position);
        if (pulse < 0) {
            return 0;
        }
        double wave = waves.get(pulse)[
                position - Synthesizer.samples(pattern.onsetsMillis().get(pulse))];
        return (short) Math.round(wave * gain * Short.MAX_VALUE);
    }

    /// The number of the pulse that sounds at a position; -1 between pulses.
    int pulseAt(int position) {
        if (position >= Synthesizer.samples(pattern.endMillis())) {
            return -1;
        }
        int length = Synthesizer.samples(pattern.pulseMillis());
        for (int pulse = 0; pulse < waves.size(); pulse++) {
            int onset = Synthesizer.samples(pattern.onsetsMillis().get(pulse));
            if (position >= onset && position < onset + length) {
                return pulse;
            }
        }
        return -1;
    }

    /// In samples, from the begin of this burst to that of the next.
    int period() {
        return Synthesizer.samples(pattern.periodMillis());
    }
}
