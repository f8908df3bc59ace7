package vigil.annunciator;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Makes one pulse from its tones: no sound file that could be missing or exchanged.
///
/// The fundamental lies within 150 to 1000 Hz, four harmonics within 300 to 4000 Hz and within 15 dB of it; the rise
/// takes 10 to 20 % of the pulse (IEC 60601-1-8, table 3; figures: clinical facts, 1.3).
///
/// Any thread may call.
final class Synthesizer {
    /// In Hz.
    static final int SAMPLE_RATE = 44_100;

    /// The fundamental and harmonics 2 to 5, as parts of the fundamental: the weakest is 8 dB below it.
    private static final double[] AMPLITUDES = {1.0, 0.8, 0.6, 0.5, 0.4};

    /// From nothing to the peak. From 10 to 90 % of it are 22 ms: whichever way one measures, it is 10 to
    /// 20 % of a pulse of 150 or 200 ms, and the 25 ms of the facts lie between the two.
    private static final double RISE_MILLIS = 28;
    /// Of full scale: room for a device's own filters.
    private static final double PEAK = 0.8;

    private static final Map<Pulse, double[]> MADE = new ConcurrentHashMap<>();

    private record Pulse(Note note, int millis) {}

    private Synthesizer() {}

    /// The number of samples in a time that is a multiple of 10 ms.
    static int samples(int millis) {
        return millis * (SAMPLE_RATE / 100) / 10;
    }

    /// Makes all that will ever be played, so that the first alarm does not wait for it.
    static void prepare() {
        for (Note note : Note.values()) {
            wave(note, BurstPattern.HIGH.pulseMillis());
            wave(note, BurstPattern.MEDIUM.pulseMillis());
        }
    }

    /// A pulse on that note, with its highest amplitude a little below 1. It is shared: nobody writes to it.
    static double[] wave(Note note, int millis) {
        return MADE.computeIfAbsent(new Pulse(note, millis), Synthesizer::make);
    }

    private static double[] make(Pulse pulse) {
        double[] wave = new double[samples(pulse.millis())];
        double highest = 0;
        for (int i = 0; i < wave.length; i++) {
            wave[i] = tone(pulse.note().hertz(), i) * envelope(i, wave.length);
            highest = Math.max(highest, Math.abs(wave[i]));
        }
        for (int i = 0; i < wave.length; i++) {
            wave[i] *= PEAK / highest;
        }
        return wave;
    }

    private static double tone(double hertz, int sample) {
        double sum = 0;
        for (int k = 0; k < AMPLITUDES.length; k++) {
            sum += AMPLITUDES[k] * Math.sin(2 * Math.PI * hertz * (k + 1) * sample / SAMPLE_RATE);
        }
        return sum;
    }

    /// Rises and falls along a straight line, so that nothing clicks.
    private static double envelope(int sample, int length) {
        double rise = SAMPLE_RATE * RISE_MILLIS / 1000;
        return Math.min(1, Math.min(sample / rise, (length - sample) / rise));
    }
}
