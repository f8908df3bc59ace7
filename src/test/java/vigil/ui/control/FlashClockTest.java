package vigil.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmPriority;
import vigil.metric.Timestamp;

/// Flash rates and duty, over simulated time (ux 5.3, acceptance check 4).
class FlashClockTest {
    private static final Timestamp START = new Timestamp(7_123_456_789L, 0);
    private static final Duration FRAME = Duration.ofNanos(16_666_667);

    @Test
    void av1HighFlashesTwentyTimesInTenSeconds() {
        assertEquals(20, onPhases(AlarmPriority.HIGH, 10), 1);
    }

    @Test
    void av2MediumFlashesTenTimesInTwentySeconds() {
        assertEquals(10, onPhases(AlarmPriority.MEDIUM, 20), 1);
    }

    @Test
    void av1AndAv2AreOnHalfOfTheTimeWhichIsWithin20To60Percent() {
        assertEquals(0.5, duty(AlarmPriority.HIGH), 0.03);
        assertEquals(0.5, duty(AlarmPriority.MEDIUM), 0.03);
    }

    @Test
    void av3LowIsSteady() {
        assertEquals(1, duty(AlarmPriority.LOW), 0);
    }

    @Test
    void aClockBeforeItsOriginFlashesToo() {
        assertTrue(FlashClock.isOn(AlarmPriority.HIGH, new Timestamp(-400_000_000L, 0)));
        assertEquals(false, FlashClock.isOn(AlarmPriority.HIGH, new Timestamp(-100_000_000L, 0)));
    }

    private static int onPhases(AlarmPriority priority, int seconds) {
        int begun = 0;
        boolean on = false;
        for (Timestamp t = START; t.secondsSince(START) < seconds; t = t.plus(FRAME)) {
            boolean now = FlashClock.isOn(priority, t);
            begun += now && !on ? 1 : 0;
            on = now;
        }
        return begun;
    }

    private static double duty(AlarmPriority priority) {
        int on = 0;
        int frames = 0;
        for (Timestamp t = START; t.secondsSince(START) < 20; t = t.plus(FRAME)) {
            on += FlashClock.isOn(priority, t) ? 1 : 0;
            frames++;
        }
        return on / (double) frames;
    }
}
