package vigil.annunciator;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// AV-4 to AV-6 of the clinical facts, 10.4, measured on the files as an instrument would.
class WavExportTest {
    private static final double C4 = 261.63;
    private static final double E4 = 329.63;
    private static final double F4 = 349.23;
    private static final double G4 = 392.00;
    private static final double A4 = 440.00;
    private static final double B4 = 493.88;
    private static final double C5 = 523.25;

    private static final List<Double> GENERAL = List.of(C4, C4, C4, C4, C4);
    private static final List<Double> CARDIOVASCULAR = List.of(C4, E4, G4, G4, C5);
    private static final List<Double> OXYGENATION = List.of(C5, B4, A4, G4, F4);
    private static final List<Double> VENTILATION = List.of(C4, A4, F4, A4, F4);
    private static final List<Double> ONE_NOTE = List.of(523.0, 523.0, 523.0, 523.0, 523.0);

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void export() throws IOException {
        assertEquals(12, WavExport.writeAll(folder.resolve("new")).size());
    }

    static Stream<Arguments> alarms() {
        return Stream.of(
                Arguments.of("high", twice(ONE_NOTE)),
                Arguments.of("high-general", twice(GENERAL)),
                Arguments.of("high-cardiovascular", twice(CARDIOVASCULAR)),
                Arguments.of("high-oxygenation", twice(OXYGENATION)),
                Arguments.of("high-ventilation", twice(VENTILATION)),
                Arguments.of("medium", ONE_NOTE.subList(0, 3)),
                Arguments.of("medium-general", GENERAL.subList(0, 3)),
                Arguments.of("medium-cardiovascular", CARDIOVASCULAR.subList(0, 3)),
                Arguments.of("medium-oxygenation", OXYGENATION.subList(0, 3)),
                Arguments.of("medium-ventilation", VENTILATION.subList(0, 3)),
                Arguments.of("low", ONE_NOTE.subList(0, 2)),
                Arguments.of("reminder", ONE_NOTE.subList(0, 1)));
    }

    /// Three, a rest, two.
    private static List<Double> twice(List<Double> five) {
        return Collections.nCopies(2, five).stream().flatMap(List::stream).toList();
    }

    @ParameterizedTest
    @MethodSource("alarms")
    void av4andAv5TheBurstsAndTheirPausesAreThoseOfTheTable(String name, List<Double> notes) throws Exception {
        List<Recording.Pulse> pulses = wav(name).pulses();
        String priority = name.replaceAll("-.*", "");
        long length = priority.equals("high") ? 150 : 200;

        assertEquals(
                onsets(priority), pulses.stream().map(Recording.Pulse::onset).toList());
        for (Recording.Pulse pulse : pulses) {
            assertTrue(Math.abs(pulse.end() - pulse.onset() - length) <= 1, name + ": " + pulse);
        }
        assertTrue(pulses.size() >= notes.size());
    }

    private static List<Long> onsets(String priority) {
        return switch (priority) {
            case "high" -> andAgain(8400, 0, 250, 500, 1000, 1250, 2000, 2250, 2500, 3000, 3250);
            case "medium" -> andAgain(11_000, 0, 400, 800);
            case "low" -> andAgain(30_000, 0, 400);
            case "reminder" -> List.of(0L);
            default -> throw new IllegalArgumentException(priority);
        };
    }

    private static List<Long> andAgain(long after, long... onsets) {
        return LongStream.concat(LongStream.of(onsets), LongStream.of(onsets).map(t -> t + after))
                .boxed()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("alarms")
    void av6EveryPulseHasItsNoteFourHarmonicsAndASoftRise(String name, List<Double> notes) throws Exception {
        Recording wav = wav(name);
        List<Recording.Pulse> pulses = wav.pulses();
        for (int i = 0; i < notes.size(); i++) {
            Recording.Pulse pulse = pulses.get(i);
            Spectrum spectrum = new Spectrum(wav.between(pulse.onset(), pulse.end()));
            double fundamental = spectrum.strongest(150, 4000);
            assertEquals(notes.get(i), fundamental, 5, "pulse " + (i + 1));
            assertTrue(fundamental >= 150 && fundamental <= 1000);
            assertTrue(harmonics(spectrum, fundamental) >= 4, "pulse " + (i + 1));

            double rise = wav.rise(pulse, fundamental) / (pulse.end() - pulse.onset());
            assertTrue(rise >= 0.10 && rise <= 0.20, "pulse " + (i + 1) + " rises in " + rise + " of its length");
        }
    }

    /// Those within 300 to 4000 Hz and 15 dB of the fundamental that stand out from what lies between them.
    private static long harmonics(Spectrum spectrum, double fundamental) {
        return Stream.of(2, 3, 4, 5, 6, 7)
                .map(k -> spectrum.strongest(k * fundamental - 20, k * fundamental + 20))
                .filter(hz -> hz >= 300 && hz <= 4000)
                .filter(hz -> Math.abs(spectrum.level(hz) - spectrum.level(fundamental)) <= 15)
                .filter(hz -> spectrum.level(hz) > spectrum.level(hz - fundamental / 2) + 20)
                .count();
    }

    @ParameterizedTest
    @MethodSource("alarms")
    void av6ThePulsesOfABurstAreAboutEquallyLoud(String name, List<Double> notes) throws Exception {
        Recording wav = wav(name);
        double[] peaks = wav.pulses().stream()
                .mapToDouble(p -> wav.peak(p.onset(), p.end()))
                .sorted()
                .toArray();

        assertTrue(peaks[peaks.length - 1] - peaks[0] <= 10, "the table allows 10 dB");
        assertEquals(name.equals("reminder") ? -12 : -2, peaks[0], 0.5, "and 2 dB of full scale are left free");
    }

    @Test
    void theReminderIsOneSoftPulseWhereTheSoftestAlarmHasTwo() throws Exception {
        Recording low = wav("low");
        Recording reminder = wav("reminder");
        assertAll(
                () -> assertEquals(1, reminder.pulses().size()),
                () -> assertEquals(10, low.peak(0, 200) - reminder.peak(0, 200), 0.1));
    }

    private static Recording wav(String name) throws IOException, UnsupportedAudioFileException {
        return Recording.of(folder.resolve("new").resolve(name + ".wav"));
    }
}
