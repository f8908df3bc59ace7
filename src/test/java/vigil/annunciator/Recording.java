package vigil.annunciator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/// Samples that were to be heard, and what an ear or an instrument finds in them.
record Recording(short[] samples) {
    /// Shorter silences are zero crossings inside a pulse.
    private static final int SILENCE = Synthesizer.samples(10);

    /// A stretch of sound, in ms from the begin of the recording.
    record Pulse(long onset, long end) {}

    /// A WAV file of the one form that we write.
    static Recording of(Path wav) throws IOException, UnsupportedAudioFileException {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(wav.toFile())) {
            assertEquals(
                    "PCM_SIGNED 44100.0 Hz, 16 bit, mono, 2 bytes/frame, little-endian",
                    in.getFormat().toString());
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            short[] samples = new short[bytes.capacity() / 2];
            bytes.asShortBuffer().get(samples);
            return new Recording(samples);
        }
    }

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

    /// The samples between two times.
    short[] between(long fromMillis, long toMillis) {
        return Arrays.copyOfRange(samples, index(fromMillis), index(toMillis));
    }

    /// How long the sound takes from 10 to 90 % of its strength, as an instrument measures it that averages over one
    /// period of the tone, in ms.
    double rise(Pulse pulse, double hertz) {
        int period = (int) Math.round(Synthesizer.SAMPLE_RATE / hertz);
        int from = index(pulse.onset());
        double[] power = new double[index(pulse.end()) - from - period];
        for (int i = 0; i < power.length; i++) {
            for (int k = i; k < i + period; k++) {
                power[i] += (double) samples[from + k] * samples[from + k];
            }
        }
        double strongest = Math.sqrt(Arrays.stream(power).max().orElseThrow());
        int low = 0;
        while (Math.sqrt(power[low]) < 0.1 * strongest) {
            low++;
        }
        int high = low;
        while (Math.sqrt(power[high]) < 0.9 * strongest) {
            high++;
        }
        return (high - low) * 1000.0 / Synthesizer.SAMPLE_RATE;
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
