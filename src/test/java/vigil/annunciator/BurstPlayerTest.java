package vigil.annunciator;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCategory;
import vigil.alarm.AudibleSignal;

/// AV-4 to AV-6, AV-8 and AV-9 of the clinical facts, 10.4, on the samples themselves; time is what they add up to.
class BurstPlayerTest {
    private static final int BLOCK_MILLIS = 20;

    private final BurstPlayer player = new BurstPlayer();
    private final CapturedSound heard = new CapturedSound();
    private Voice voice = Voice.STANDARD;

    @Test
    void highIsTenPulsesAndComesBackAfterFiveSeconds() {
        play(AudibleSignal.HIGH, 8_500);

        Recording recording = heard.recording();
        assertEquals(
                List.of(0L, 250L, 500L, 1000L, 1250L, 2000L, 2250L, 2500L, 3000L, 3250L, 8400L), recording.onsets());
        assertEquals(3400, recording.pulses().get(9).end());
    }

    @Test
    void mediumIsThreePulsesAndComesBackAfterTenSeconds() {
        play(AudibleSignal.MEDIUM, 11_300);

        assertEquals(List.of(0L, 400L, 800L, 11_000L), heard.recording().onsets());
        assertEquals(1000, heard.recording().pulses().get(2).end());
    }

    @Test
    void lowIsTwoPulsesEveryThirtySeconds() {
        play(AudibleSignal.LOW, 31_000);

        assertEquals(List.of(0L, 400L, 30_000L, 30_400L), heard.recording().onsets());
    }

    @Test
    void aPulseHasItsFundamentalAndFourHarmonics() {
        play(AudibleSignal.HIGH, 200);
        Recording pulse = heard.recording();

        assertEquals(523, strongestNear(pulse, 523), 5);
        double fundamental = pulse.level(523, 0, 150);
        long harmonics = List.of(2, 3, 4, 5).stream()
                .map(k -> strongestNear(pulse, 523 * k))
                .filter(hz -> hz >= 300 && hz <= 4000)
                .filter(hz -> Math.abs(pulse.level(hz, 0, 150) - fundamental) <= 15)
                .count();
        assertEquals(4, harmonics);
        assertTrue(pulse.level(523 * 1.5, 0, 150) < fundamental - 20, "between the harmonics there is nothing");
    }

    @Test
    void allPulsesOfABurstAreEquallyLoud() {
        play(AudibleSignal.HIGH, 3_500);

        Recording burst = heard.recording();
        double[] peaks = burst.pulses().stream()
                .mapToDouble(p -> burst.peak(p.onset(), p.end()))
                .sorted()
                .toArray();
        assertTrue(peaks[peaks.length - 1] - peaks[0] <= 10, "the table allows 10 dB");
    }

    @Test
    void av8AMediumAlarmThatIsOverAtOnceStillSoundsOneWholeBurst() {
        play(AudibleSignal.MEDIUM, 300);
        play(AudibleSignal.NONE, 20_000);

        assertEquals(List.of(0L, 400L, 800L), heard.recording().onsets());
    }

    @Test
    void aHighAlarmThatIsOverAtOnceStillSoundsHalfABurst() {
        play(AudibleSignal.HIGH, 100);
        play(AudibleSignal.NONE, 20_000);

        assertEquals(List.of(0L, 250L, 500L, 1000L, 1250L), heard.recording().onsets());
    }

    @Test
    void av9HighStillSoundsAfterHalfAnHour() {
        play(AudibleSignal.HIGH, 30 * 60_000);

        List<Long> onsets = heard.recording().onsets();
        assertTrue(onsets.getLast() > 30 * 60_000 - 8_400, "the last burst began " + onsets.getLast());
        assertEquals(10 * (30 * 60_000 / 8_400) + 10, onsets.size(), 10);
    }

    @Test
    void aPauseStopsAfterThePresentPulse() {
        play(AudibleSignal.HIGH, 300);
        play(AudibleSignal.PAUSED, 10_000);

        assertEquals(
                List.of(new Recording.Pulse(0, 150), new Recording.Pulse(250, 400)),
                heard.recording().pulses());
    }

    @Test
    void aMoreUrgentAlarmTakesOverAfterThePresentPulse() {
        play(AudibleSignal.MEDIUM, 100);
        play(AudibleSignal.HIGH, 1_000);

        assertEquals(List.of(0L, 260L, 510L, 760L), heard.recording().onsets());
    }

    @Test
    void aLessUrgentAlarmFollowsAfterARest() {
        play(AudibleSignal.HIGH, 100);
        play(AudibleSignal.MEDIUM, 6_000);

        assertAll(
                () -> assertEquals(1250L, heard.recording().onsets().get(4)),
                () -> assertEquals(1400 + 2500, heard.recording().onsets().get(5), BLOCK_MILLIS));
    }

    @Test
    void aNewHighAlarmDoesNotWaitForTheRest() {
        play(AudibleSignal.HIGH, 100);
        play(AudibleSignal.NONE, 1_900);
        play(AudibleSignal.HIGH, 200);

        assertEquals(2000L, heard.recording().onsets().getLast());
    }

    @Test
    void aPausedSoundRemindsOnceAMinuteWithOneSoftPulse() {
        play(AudibleSignal.HIGH, 100);
        play(AudibleSignal.PAUSED, 130_000);

        Recording recording = heard.recording();
        // Two minutes of pause from the end of the first pulse and the rest of 2.5 s after it.
        assertEquals(3, recording.pulses().size());
        assertEquals(62_500, recording.onsets().get(1), 100);
        assertEquals(122_500, recording.onsets().get(2), 100);
        Recording.Pulse alarm = recording.pulses().get(0);
        Recording.Pulse reminder = recording.pulses().get(1);
        double softer = recording.peak(alarm.onset(), alarm.end()) - recording.peak(reminder.onset(), reminder.end());
        assertEquals(10, softer, 0.1);
    }

    @Test
    void theReminderCanBeMoreOftenOrOff() {
        voice = new Voice(Volume.STANDARD, Melodies.ONE_NOTE, Reminder.EVERY_30_SECONDS);
        play(AudibleSignal.PAUSED, 60_000);
        assertEquals(List.of(29_800L, 59_800L), heard.recording().onsets());

        voice = new Voice(Volume.STANDARD, Melodies.ONE_NOTE, Reminder.OFF);
        play(AudibleSignal.PAUSED, 100_000);
        assertEquals(2, heard.recording().onsets().size());
    }

    @Test
    void aPauseThatEndsBeforeItsReminderLeavesSilence() {
        play(AudibleSignal.PAUSED, 10_000);
        play(AudibleSignal.NONE, 100_000);

        assertEquals(List.of(), heard.recording().onsets());
    }

    @Test
    void anAlarmDoesNotWaitForTheReminder() {
        play(AudibleSignal.PAUSED, 10_000);
        play(AudibleSignal.LOW, 500);

        assertEquals(List.of(10_000L, 10_400L), heard.recording().onsets());
    }

    @Test
    void aTestIsOneHighBurstAlsoWhileNothingIsToBeHeard() {
        player.test();
        play(AudibleSignal.NONE, 60_000);

        assertEquals(
                List.of(0L, 250L, 500L, 1000L, 1250L, 2000L, 2250L, 2500L, 3000L, 3250L),
                heard.recording().onsets());
    }

    @Test
    void aTestIsPlayedWholeWhileSoundIsPausedAndTheReminderGoesOn() {
        play(AudibleSignal.PAUSED, 10_000);
        player.test();
        play(AudibleSignal.PAUSED, 80_000);

        assertEquals(11, heard.recording().onsets().size());
        assertEquals(13_250 + 2_500, heard.recording().onsets().get(9), 2_520, "the test");
        assertTrue(heard.recording().onsets().get(10) > 60_000, "the reminder");
    }

    @Test
    void anAlarmEndsATestForGood() {
        player.test();
        play(AudibleSignal.NONE, 100);
        play(AudibleSignal.LOW, 2_000);
        play(AudibleSignal.NONE, 60_000);

        assertEquals(List.of(0L, 200L, 600L), heard.recording().onsets());
    }

    @Test
    void aTestIsVoidWhileAnAlarmSounds() {
        play(AudibleSignal.LOW, 1_000);
        player.test();
        play(AudibleSignal.LOW, 5_000);
        play(AudibleSignal.NONE, 60_000);

        assertEquals(2, heard.recording().onsets().size());
    }

    @Test
    void aMelodyAndALouderLevelBeginWithTheNextBurst() {
        voice = new Voice(Volume.STANDARD, Melodies.BY_CATEGORY, Reminder.OFF);
        play(new SoundRequest(AudibleSignal.HIGH, AlarmCategory.OXYGENATION, false), 1_000);
        play(new SoundRequest(AudibleSignal.HIGH, AlarmCategory.VENTILATION, true), 8_400);

        Recording recording = heard.recording();
        assertEquals(349, fundamental(recording, 1250), 5, "the last note of five is still oxygenation's F4");
        assertEquals(494, fundamental(recording, 2250), 5);
        assertEquals(440, fundamental(recording, 8400 + 250), 5, "the second note of ventilation");
        assertEquals(6, recording.peak(8400, 8550) - recording.peak(0, 150), 0.1);
    }

    @Test
    void aVolumeThatIsTurnedInABurstCountsFromTheNextOne() {
        play(AudibleSignal.MEDIUM, 300);
        voice = new Voice(Volume.STANDARD.at(60), Melodies.ONE_NOTE, Reminder.OFF);
        play(AudibleSignal.MEDIUM, 11_000);

        Recording recording = heard.recording();
        assertEquals(recording.peak(0, 200), recording.peak(800, 1000), 0.01);
        assertEquals(10, recording.peak(0, 200) - recording.peak(11_000, 11_200), 0.1, "25 steps of 0.4 dB");
    }

    private static double fundamental(Recording recording, long onset) {
        return new Spectrum(recording.between(onset, onset + 150)).strongest(150, 4000);
    }

    private void play(AudibleSignal signal, int millis) {
        play(SoundRequest.of(signal), millis);
    }

    private void play(SoundRequest request, int millis) {
        short[] block = new short[Synthesizer.samples(BLOCK_MILLIS)];
        for (int t = 0; t < millis; t += BLOCK_MILLIS) {
            player.render(request, voice, block);
            try {
                heard.write(block);
            } catch (SoundLostException e) {
                throw new AssertionError(e);
            }
        }
    }

    /// The strongest frequency within 100 Hz of another, searched hertz by hertz.
    private static double strongestNear(Recording pulse, double hertz) {
        double best = hertz - 100;
        for (double hz = hertz - 100; hz <= hertz + 100; hz++) {
            best = pulse.level(hz, 0, 150) > pulse.level(best, 0, 150) ? hz : best;
        }
        return best;
    }
}
