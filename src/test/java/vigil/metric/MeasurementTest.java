package vigil.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A value that no body can have never becomes a measurement.
class MeasurementTest {
    private static final Timestamp NOW = new Timestamp(5_000_000_000L, 1_000);

    @Test
    void anImplausibleValueCannotBeValid() {
        assertThrows(IllegalArgumentException.class, () -> reading(0, Validity.VALID));
        assertThrows(IllegalArgumentException.class, () -> reading(101, Validity.QUESTIONABLE));
        assertThrows(IllegalArgumentException.class, () -> reading(Double.NaN, Validity.VALID));
        assertEquals(100, reading(100, Validity.VALID).value());
    }

    @Test
    void aValueThatMustNotBeUsedIsNotKept() {
        assertTrue(Double.isNaN(reading(97, Validity.INVALID).value()));
        assertTrue(Double.isNaN(reading(127, Validity.NOT_AVAILABLE).value()));
    }

    @ParameterizedTest
    @CsvSource({
        "118, 72, 87, true",
        "30, 20, 25, true",
        "29, 10, 15, false",
        "271, 100, 150, false",
        "120, 9, 60, false",
        "120, 111, 115, false",
        "120, 110, 115, true",
        "120, 72, 120, false",
        "120, 72, 72, false",
        "85, 135, 100, false"
    })
    void aPressureIsPlausibleInItsRangesAndInOrder(int systolic, int diastolic, int mean, boolean plausible) {
        assertEquals(plausible, CuffResult.isPlausible(systolic, diastolic, OptionalInt.of(mean)));
    }

    @Test
    void aPressureOutOfOrderCannotBeMade() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new CuffResult(NOW, "d", 74, 115, OptionalInt.empty(), OptionalInt.empty(), List.of()));
    }

    @Test
    void aWaveformCannotBeChangedFromOutside() {
        float[] samples = {1, 2, 3};
        WaveformBlock block = new WaveformBlock(NOW, "d", Metric.PLETH, 60, samples);
        samples[0] = 9;
        block.samples()[1] = 9;
        assertEquals(1, block.sample(0));
        assertEquals(2, block.sample(1));
    }

    @Test
    void timePassesOnTheMonotonicClockWhateverTheWallClockDoes() {
        Timestamp later = new Timestamp(8_000_000_000L, 500);
        assertEquals(Duration.ofSeconds(3), later.since(NOW));
        assertTrue(NOW.isBefore(later));
        assertFalse(later.isBefore(NOW));
        assertEquals(new Timestamp(6_500_000_000L, 2_500), NOW.plus(Duration.ofMillis(1_500)));
    }

    private static NumericReading reading(double value, Validity validity) {
        return new NumericReading(NOW, "d", Metric.SPO2, value, validity, List.of());
    }
}
