package vigil.annunciator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import vigil.alarm.AlarmCategory;
import vigil.alarm.AudibleSignal;

/// Writes every burst as a WAV file of 44.1 kHz, 16 bit, mono, to be measured or listened to: an alarm's
/// burst, the pause after it, and the burst again. They are made by the very code that makes the alarms
/// sound, as loud as they can be.
public final class WavExport {
    private static final List<AudibleSignal> ALARMS =
            List.of(AudibleSignal.HIGH, AudibleSignal.MEDIUM, AudibleSignal.LOW);

    private WavExport() {}

    /// Writes all files into a folder, which is made if it is not there: `high.wav`, `medium.wav`, `low.wav` and
    /// `reminder.wav` as they sound on one note, and `high-oxygenation.wav` and its like for the melodies.
    ///
    /// @return the files, in order
    public static List<Path> writeAll(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (AudibleSignal signal : ALARMS) {
            files.add(write(folder, name(signal.name()), samples(SoundRequest.of(signal), Melodies.ONE_NOTE)));
        }
        files.add(write(folder, "reminder.wav", reminder()));
        for (AudibleSignal signal : List.of(AudibleSignal.HIGH, AudibleSignal.MEDIUM)) {
            for (AlarmCategory category : AlarmCategory.values()) {
                SoundRequest request = new SoundRequest(signal, category, false);
                String name = name(signal.name() + "-" + category.name());
                files.add(write(folder, name, samples(request, Melodies.BY_CATEGORY)));
            }
        }
        return files;
    }

    private static String name(String what) {
        return what.toLowerCase(Locale.ROOT) + ".wav";
    }

    private static short[] samples(SoundRequest request, Melodies melodies) {
        BurstPattern pattern = BurstPattern.of(request.signal()).orElseThrow();
        short[] all = new short[Synthesizer.samples(pattern.periodMillis() + pattern.endMillis())];
        new BurstPlayer().render(request, loudest(melodies), all);
        return all;
    }

    private static short[] reminder() {
        BurstPattern pattern = BurstPattern.of(Reminder.EVERY_30_SECONDS).orElseThrow();
        short[] all = new short[Synthesizer.samples(pattern.pulseMillis())];
        Burst burst = Burst.of(pattern, SoundRequest.of(AudibleSignal.PAUSED), loudest(Melodies.ONE_NOTE));
        int onset = Synthesizer.samples(pattern.onsetsMillis().getFirst());
        for (int i = 0; i < all.length; i++) {
            all[i] = burst.sample(onset + i);
        }
        return all;
    }

    private static Voice loudest(Melodies melodies) {
        return new Voice(Volume.STANDARD.at(100), melodies, Reminder.EVERY_30_SECONDS);
    }

    private static Path write(Path folder, String name, short[] samples) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        Path file = folder.resolve(name);
        try (AudioInputStream in =
                new AudioInputStream(new ByteArrayInputStream(bytes.array()), JavaSoundOutput.FORMAT, samples.length)) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, file.toFile());
        }
        return file;
    }
}
