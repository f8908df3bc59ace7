package vigil.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;

/// A device sends frames, some of them damaged; told in steps of a second.
class DamageWatchTest {
    private final DamageWatch watch = new DamageWatch();
    private final List<String> told = new ArrayList<>();
    private Timestamp now = new Timestamp(Long.MAX_VALUE - 5_000_000_000L, 0);
    private long good;
    private long damaged;

    private void pass(int seconds, int goodEach, int damagedEach) {
        for (int i = 0; i < seconds; i++) {
            good += goodEach;
            damaged += damagedEach;
            now = now.plus(Duration.ofSeconds(1));
            watch.judge(new FrameCounts(good, 0, 0, damaged), now).ifPresent(told::add);
        }
    }

    @Test
    void exactlyATenthIsNotTooMany() {
        pass(60, 9, 1);
        assertEquals(List.of(), told);
    }

    @Test
    void moreThanATenthIsToldOnceAndEndsWhenTheLast30SecondsAreCleanEnough() {
        pass(40, 9, 0);
        pass(10, 0, 9);
        assertEquals(List.of("36 of 270 frames within 30 s were damaged"), told);
        pass(26, 9, 0);
        assertEquals(1, told.size(), "36 of 270 are still there");
        pass(1, 9, 0);
        assertEquals("", told.getLast(), "27 of 270 are a tenth");
    }

    @Test
    void aSingleDamagedFrameIsNeverTooMany() {
        pass(1, 0, 1);
        pass(2, 1, 0);
        pass(100, 0, 0);
        assertEquals(List.of(), told);
    }

    @Test
    void twoDamagedOfTenAreTooMany() {
        pass(1, 0, 0);
        pass(4, 2, 0);
        pass(1, 0, 2);
        assertEquals(List.of("2 of 10 frames within 30 s were damaged"), told);
    }

    @Test
    void fewerThanTenFramesAreNotJudged() {
        pass(4, 1, 1);
        assertEquals(List.of(), told);
    }

    @Test
    void silenceEndsIt() {
        pass(10, 5, 5);
        assertEquals(1, told.size());
        pass(31, 0, 0);
        assertEquals("", told.getLast());
    }
}
