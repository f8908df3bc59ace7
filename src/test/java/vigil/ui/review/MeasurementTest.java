package vigil.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vigil.metric.Metric;
import vigil.session.Session;
import vigil.ui.chart.SessionStory;

/// What lies between two cursors, by hand: SpO2 97, and 88 from minute 20 to 21, once a second.
class MeasurementTest {
    private static final int MINUTE = 60_000;

    private static final Session SESSION = SessionStory.from(0)
            .dose(0, 42)
            .trend(Metric.SPO2, 0, 30, 0, m -> m >= 20 && m < 21 ? 88 : 97)
            .cuff(20.5, 150, 90, 110)
            .cuff(25, 170, 95, 120)
            .end(30)
            .session();

    private static Measurement between(int one, int other) {
        return Measurement.of(SESSION, OptionalDouble.of(90), one, other);
    }

    @Test
    void aMinuteTwoPercentBelowTheLimitIsTwoPercentMinutes() {
        Measurement measured = between(19 * MINUTE, 22 * MINUTE);
        assertEquals(OptionalInt.of(88), measured.lowest());
        assertEquals(60.0, (double) measured.below().toSeconds(), 1);
        assertEquals(2, measured.area(), 0.05);
        assertEquals("3:00", measured.length());
    }

    @Test
    void theOrderOfTheCursorsIsOfNoMatter() {
        assertEquals(between(19 * MINUTE, 22 * MINUTE), between(22 * MINUTE, 19 * MINUTE));
    }

    @Test
    void onlyWhatLiesBetweenThemCounts() {
        Measurement measured = between(22 * MINUTE, 24 * MINUTE);
        assertEquals(OptionalInt.of(97), measured.lowest());
        assertEquals(Duration.ZERO, measured.below());
        assertEquals("", measured.pressure());
        assertEquals("NIBP max 150/90", between(20 * MINUTE, 24 * MINUTE).pressure());
        assertEquals("NIBP max 170/95", between(20 * MINUTE, 26 * MINUTE).pressure());
    }

    @Test
    void withoutALimitNothingIsBelowIt() {
        Measurement measured = Measurement.of(SESSION, OptionalDouble.empty(), 19 * MINUTE, 22 * MINUTE);
        assertEquals(0, measured.area());
        assertEquals("SpO₂ min 88", measured.saturation());
    }
}
