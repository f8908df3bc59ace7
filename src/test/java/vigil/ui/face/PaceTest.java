package vigil.ui.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;

/// How often words are written anew.
class PaceTest {
    private static final Timestamp START = new Timestamp(5_000_000_000L, 0);

    @Test
    void sixtyFramesOfASecondWriteTenTimes() {
        Pace pace = new Pace(Duration.ZERO);
        int written = 0;
        for (int frame = 0; frame < 60; frame++) {
            written += pace.isDue(START.plus(Duration.ofNanos(frame * 16_666_667L))) ? 1 : 0;
        }
        assertEquals(10, written);
    }

    @Test
    void theSameMomentAgainIsWrittenAgainBecauseSomethingElseHasChanged() {
        Pace pace = new Pace(Duration.ZERO);
        assertTrue(pace.isDue(START));
        assertTrue(pace.isDue(START));
        assertFalse(pace.isDue(START.plus(Duration.ofMillis(1))));
    }

    @Test
    void twoOffsetsWriteInDifferentFrames() {
        Pace even = new Pace(Duration.ZERO);
        Pace odd = new Pace(Duration.ofMillis(50));
        int together = 0;
        for (int frame = 0; frame < 60; frame++) {
            Timestamp now = START.plus(Duration.ofNanos(frame * 16_666_667L));
            boolean first = even.isDue(now);
            boolean second = odd.isDue(now);
            together += frame > 0 && first && second ? 1 : 0;
        }
        assertEquals(0, together);
    }

    @Test
    void aClockThatIsSetBackIsFollowed() {
        Pace pace = new Pace(Duration.ZERO);
        pace.isDue(START);
        assertTrue(pace.isDue(START.plus(Duration.ofSeconds(-3))));
    }
}
