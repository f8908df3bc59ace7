package vigil.ui.technician;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;

class FrameRateTest {
    private static final Timestamp START = new Timestamp(0, 0);
    private final FrameRate rate = new FrameRate();

    @Test
    void aPauseInLookingIsNotCountedAsSilence() {
        rate.count(6_000, START);
        rate.count(6_000, START.plus(Duration.ofMinutes(2)));

        assertTrue(rate.perSecond().isEmpty(), "nothing was counted while nobody looked");
    }

    @Test
    void framesOfTheNewestSecondsAreCounted() {
        rate.count(0, START);
        rate.count(200, START.plus(Duration.ofSeconds(2)));

        assertEquals(100, rate.perSecond().orElseThrow(), 1e-9);
    }
}
