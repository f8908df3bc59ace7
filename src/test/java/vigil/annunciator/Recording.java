package vigil.annunciator;

import java.util.ArrayList;
import java.util.List;

/// Samples that were to be heard, and what an ear or an instrument finds in them.
record Recording(short[] samples) {
    /// Shorter silences are zero crossings inside a pulse.
    private static final int SILENCE = Synthesizer.samples(10);

    /// A stretch of sound, in ms from the begin of the recording.
    record Pulse(long onset, long end) {}

    List<Pulse> pulses() {
        List<Pulse> pulses = new ArrayList<>();
        int onset = -1;
        int lastSound = -1;
        for (int i = 0; i < samples.length; i++) {
            if (samples[i] != 0) {
                onset = onset < 0 ? i : onset;
                lastSound = i;
            } else if (onset >= 0 && i - lastSound > SILENCE) {
                pulses.add(new Pulse(millis(onset), millis(lastSound)));
                onset = -1;
            }
        }
        if (onset >= 0) {
            pulses.add(new Pulse(millis(onset), millis(lastSound)));
        }
        return pulses;
    }

    List<Long> onsets() {
        return pulses().stream().map(Pulse::onset).toList();
    }

    /// How strong a frequency is between two times, in dB of an arbitrary zero (Goertzel's algorithm).
    double level(double hertz, long fromMillis, long toMillis) {
        double c = 2 * Math.cos(2 * Math.PI * hertz / Synthesizer.SAMPLE_RATE);
        double s1 = 0;
        double s2 = 0;
        for (int i = index(fromMillis); i < index(toMillis); i++) {
            double s = samples[i] + c * s1 - s2;
            s2 = s1;
            s1 = s;
        }
        return 10 * Math.log10(s1 * s1 + s2 * s2 - c * s1 * s2);
    }

    /// The highest amplitude between two times, in dB of full scale.
    double peak(long fromMillis, long toMillis) {
        int highest = 0;
        for (int i = index(fromMillis); i < index(toMillis); i++) {
            highest = Math.max(highest, Math.abs(samples[i]));
        }
        return 20 * Math.log10(highest / (double) Short.MAX_VALUE);
    }

    private static int index(long millis) {
        return Synthesizer.samples((int) millis);
    }

    private static long millis(int sample) {
        return Math.round(sample * 1000.0 / Synthesizer.SAMPLE_RATE);
    }
}
