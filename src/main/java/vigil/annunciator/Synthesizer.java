package vigil.annunciator;

/// Makes one pulse from its tones, as 16-bit samples: no sound file that could be missing or exchanged.
///
/// The fundamental lies within 150 to 1000 Hz, four harmonics within 300 to 4000 Hz and within 15 dB of it; the rise
/// takes 10 to 20 % of the pulse (IEC 60601-1-8, table 3; figures: clinical facts, 1.3).
final class Synthesizer {
    /// In Hz.
    static final int SAMPLE_RATE = 44_100;

    private static final double FUNDAMENTAL_HZ = 523;
    /// The fundamental and harmonics 2 to 5, as parts of the fundamental: the weakest is 8 dB below it.
    private static final double[] AMPLITUDES = {1.0, 0.8, 0.6, 0.5, 0.4};

    private static final int RISE_MILLIS = 25;
    /// Of full scale: room for a device's own filters.
    private static final double PEAK = 0.8;

    private Synthesizer() {}

    /// The number of samples in a time that is a multiple of 10 ms.
    static int samples(int millis) {
        return millis * (SAMPLE_RATE / 100) / 10;
    }

    /// A pulse of that length.
    static short[] pulse(int millis) {
        int length = samples(millis);
        double[] wave = new double[length];
        double highest = 0;
        for (int i = 0; i < length; i++) {
            wave[i] = tone(i) * envelope(i, length);
            highest = Math.max(highest, Math.abs(wave[i]));
        }
        short[] pulse = new short[length];
        for (int i = 0; i < length; i++) {
            pulse[i] = (short) Math.round(wave[i] / highest * PEAK * Short.MAX_VALUE);
        }
        return pulse;
    }

    private static double tone(int sample) {
        double sum = 0;
        for (int k = 0; k < AMPLITUDES.length; k++) {
            sum += AMPLITUDES[k] * Math.sin(2 * Math.PI * FUNDAMENTAL_HZ * (k + 1) * sample / SAMPLE_RATE);
        }
        return sum;
    }

    /// Rises and falls along a straight line, so that nothing clicks.
    private static double envelope(int sample, int length) {
        double rise = SAMPLE_RATE * RISE_MILLIS / 1000.0;
        return Math.min(1, Math.min(sample / rise, (length - sample) / rise));
    }
}
