package vigil.annunciator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vigil.alarm.AudibleSignal;
import vigil.metric.Timestamp;

/// The annunciator's steps under a clock that the test sets: when it sounds, and when it says that it cannot.
// Requirement: WATCH-SOUND-1
class AnnunciatorTest {
    private static final String NO_DEVICE = "is missing";

    private final CapturedSound output = new CapturedSound();
    private Timestamp now = new Timestamp(-5_000_000_000L, 1_000);
    private AudibleSignal signal = AudibleSignal.NONE;
    private final Annunciator annunciator = new Annunciator(() -> SoundRequest.of(signal), output, () -> now);

    @Test
    void itSaysNothingBeforeItHasTried() {
        assertInstanceOf(AudioHealth.Starting.class, annunciator.health());
    }

    @Test
    void itWorksAsSoonAsTheDeviceTakesSilence() {
        assertTrue(annunciator.step());
        assertInstanceOf(AudioHealth.Working.class, annunciator.health());
    }

    @Test
    void aMissingDeviceIsLostWithItsSentenceAndTriedAgainAfterThreeSeconds() {
        output.setMissing(NO_DEVICE);
        assertFalse(annunciator.step());
        assertEquals(new AudioHealth.Lost(now, NO_DEVICE), annunciator.health());

        Timestamp lostAt = now;
        pass(2_900);
        annunciator.step();
        assertEquals(1, output.timesTried());

        pass(100);
        annunciator.step();
        assertEquals(2, output.timesTried());
        assertEquals(new AudioHealth.Lost(lostAt, NO_DEVICE), annunciator.health(), "lost since the first time");
    }

    @Test
    void aDeviceThatGoesAwayIsNoticedInSilence() {
        annunciator.step();
        output.setMissing("went away");
        annunciator.step();

        assertEquals(new AudioHealth.Lost(now, "went away"), annunciator.health());
    }

    @Test
    void aDeviceThatComesBackSoundsFromTheBeginOfABurst() {
        signal = AudibleSignal.HIGH;
        for (int i = 0; i < 50; i++) {
            annunciator.step();
            pass(20);
        }
        output.setMissing(NO_DEVICE);
        annunciator.step();
        output.setMissing(null);
        pass(3_000);
        for (int i = 0; i < 20; i++) {
            assertTrue(annunciator.step());
            pass(20);
        }

        assertInstanceOf(AudioHealth.Working.class, annunciator.health());
        assertEquals(List.of(0L, 250L, 500L, 1000L, 1250L), output.recording().onsets());
    }

    @Test
    void aDeviceThatTakesNothingCountsAsLost() {
        annunciator.step();
        Timestamp last = now;
        pass(2_000);
        assertInstanceOf(AudioHealth.Working.class, annunciator.health());

        pass(1);
        assertEquals(new AudioHealth.Lost(last, "does not take any sound"), annunciator.health());
    }

    @Test
    void aDeviceThatSwallowsEverythingDoesNotRunAheadOfTheTime() {
        int played = 0;
        for (int i = 0; i < 1000; i++) {
            played += annunciator.step() ? 1 : 0;
        }
        assertEquals(26, played, "half a second of blocks of 20 ms, and the one that goes beyond");

        pass(1_000);
        for (int i = 0; i < 1000; i++) {
            played += annunciator.step() ? 1 : 0;
        }
        assertEquals(26 + 50, played);
    }

    @Test
    void aDeviceWhoseClockIsALittleFastIsNeverHeldUp() {
        Pace pace = new Pace(now);
        for (int block = 0; block < 8 * 3600 * 50; block++) {
            pace.played(20);
            now = new Timestamp(now.monoNanos() + 19_990_000, now.wallMillis());
            assertFalse(pace.isAhead(now), "block " + block);
        }
    }

    @Test
    void aRoomThatCannotAnswerDoesNotSilenceTheAlarm() {
        boolean[] broken = {false};
        Annunciator robust = new Annunciator(
                () -> {
                    if (broken[0]) {
                        throw new IllegalStateException("stuck");
                    }
                    return SoundRequest.of(AudibleSignal.HIGH);
                },
                output,
                () -> now);
        robust.step();
        broken[0] = true;
        for (int i = 0; i < 30; i++) {
            robust.step();
            pass(20);
        }

        assertEquals(List.of(0L, 250L, 500L), output.recording().onsets());
    }

    @Test
    void itPlaysOnAThreadOfItsOwnUntilItIsClosed() throws InterruptedException {
        BlockingQueue<String> writers = new LinkedBlockingQueue<>(1);
        SoundOutput paced = new SoundOutput() {
            @Override
            public void open() {}

            @Override
            public void write(short[] samples) throws SoundLostException {
                try {
                    writers.put(Thread.currentThread().getName());
                } catch (InterruptedException e) {
                    throw new SoundLostException("interrupted");
                }
            }

            @Override
            public void close() {
                writers.clear();
            }
        };
        Annunciator own = new Annunciator(() -> SoundRequest.of(AudibleSignal.HIGH), paced, () -> now);
        own.start();
        assertEquals("annunciator", writers.poll(10, TimeUnit.SECONDS));
        assertEquals("annunciator", writers.poll(10, TimeUnit.SECONDS));

        own.close();
        assertFalse(Thread.getAllStackTraces().keySet().stream()
                .anyMatch(t -> t.getName().equals("annunciator") && t.isAlive()));
    }

    private void pass(long millis) {
        now = now.plus(Duration.ofMillis(millis));
    }
}
