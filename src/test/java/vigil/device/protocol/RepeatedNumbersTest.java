package vigil.device.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.metric.Validity;

/// A number that comes sixty times a second.
class RepeatedNumbersTest {
    private static final Timestamp START = new Timestamp(0, 0);

    private final RepeatedNumbers numbers = new RepeatedNumbers();

    private boolean isNews(double value, Validity validity, List<String> status, int millis) {
        return numbers.isNews(Metric.SPO2, value, validity, status, START.plus(Duration.ofMillis(millis)));
    }

    @Test
    void theSameNumberPassesTwiceASecond() {
        int passed = 0;
        for (int i = 0; i < 600; i++) {
            passed += isNews(97, Validity.VALID, List.of(), i * 50 / 3) ? 1 : 0;
        }
        assertEquals(20, passed);
    }

    @Test
    void aChangePassesAtOnceAndSoDoesTheWayBack() {
        assertTrue(isNews(97, Validity.VALID, List.of(), 0));
        assertTrue(isNews(96, Validity.VALID, List.of(), 16));
        assertTrue(isNews(97, Validity.VALID, List.of(), 33));
        assertTrue(isNews(97, Validity.QUESTIONABLE, List.of(), 50));
        assertTrue(isNews(97, Validity.QUESTIONABLE, List.of("artifact"), 66));
        assertTrue(isNews(Double.NaN, Validity.INVALID, List.of("artifact"), 83));
        assertFalse(isNews(Double.NaN, Validity.INVALID, List.of("artifact"), 100));
    }

    @Test
    void anotherMetricIsAnotherNumber() {
        assertTrue(isNews(97, Validity.VALID, List.of(), 0));
        assertTrue(numbers.isNews(Metric.PULSE_RATE, 97, Validity.VALID, List.of(), START));
    }
}
