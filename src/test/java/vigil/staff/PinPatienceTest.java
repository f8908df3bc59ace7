package vigil.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.metric.Timestamp;

class PinPatienceTest {
    private static final Timestamp NOW = new Timestamp(5_000_000_000L, 77);

    // Requirement: STAFF-PIN-2
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 0", "3, 30", "4, 60", "5, 120", "6, 300", "50, 300"})
    void theWaitGrowsAndNeverBecomesForEver(int wrong, long seconds) {
        assertEquals(Duration.ofSeconds(seconds), new PinPatience(wrong, NOW).left(NOW));
    }

    @Test
    void theWaitRunsOnTheClockThatCannotBeSet() {
        PinPatience three = new PinPatience(2, NOW).more(NOW);
        Timestamp later = new Timestamp(NOW.monoNanos() + Duration.ofSeconds(29).toNanos(), 0);
        assertEquals(Duration.ofSeconds(1), three.left(later));
        assertEquals(Duration.ZERO, three.left(later.plus(Duration.ofHours(1))));
    }
}
