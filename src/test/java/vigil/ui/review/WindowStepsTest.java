package vigil.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigil.ui.chart.ChartWindow;
import vigil.ui.chart.Stories;

/// Zooming, following and jumping over a session of 118 minutes whose dose began at minute 14.
class WindowStepsTest {
    private static final int MINUTE = 60_000;
    private final WindowSteps steps = new WindowSteps();

    @BeforeEach
    void showTheReviewSession() {
        steps.show(Stories.review().session());
    }

    @Test
    void zoomingInKeepsTheCursorInItsPlace() {
        ChartWindow window = new ChartWindow.Between(20 * MINUTE, 60 * MINUTE);
        assertEquals(
                new ChartWindow.Between(25 * MINUTE, 45 * MINUTE),
                steps.zoomed(window, 0.5, OptionalInt.of(30 * MINUTE)));
        assertEquals(new ChartWindow.Between(30 * MINUTE, 50 * MINUTE), steps.zoomed(window, 0.5, OptionalInt.empty()));
    }

    @Test
    void zoomingEndsAtAMinuteAndAtTheWhole() {
        ChartWindow closest = new ChartWindow.Between(30 * MINUTE, 31 * MINUTE);
        assertEquals(closest, steps.zoomed(closest, 0.5, OptionalInt.empty()));
        assertEquals(ChartWindow.WHOLE, steps.zoomed(new ChartWindow.Between(0, 60 * MINUTE), 2, OptionalInt.empty()));
    }

    @Test
    void anAlarmIsShownInTenMinutesAroundIt() {
        assertEquals(new ChartWindow.Between(25 * MINUTE, 35 * MINUTE), steps.around(30 * MINUTE));
        assertEquals(new ChartWindow.Between(0, 10 * MINUTE), steps.around(MINUTE), "not before the session");
    }

    @Test
    void theWindowFollowsTheCursorOnlyWhenItLeaves() {
        ChartWindow window = new ChartWindow.Between(20 * MINUTE, 30 * MINUTE);
        assertEquals(window, steps.containing(window, 29 * MINUTE));
        assertEquals(new ChartWindow.Between(35 * MINUTE, 45 * MINUTE), steps.containing(window, 40 * MINUTE));
    }

    @Test
    void theCursorBeginsAtTheDoseAndStaysWithinTheSession() {
        assertEquals(OptionalInt.of(14 * MINUTE), steps.stepped(OptionalInt.empty(), Duration.ofSeconds(1)));
        assertEquals(OptionalInt.of(0), steps.stepped(OptionalInt.of(500), Duration.ofSeconds(-1)));
        assertEquals(OptionalInt.of(118 * MINUTE), steps.stepped(OptionalInt.of(118 * MINUTE), Duration.ofMinutes(1)));
    }

    @Test
    void theWindowIsNamedInMinutesFromTheDose() {
        assertEquals("Whole session", steps.words(ChartWindow.WHOLE));
        assertEquals("−4:00 to 58:00", steps.words(new ChartWindow.Between(10 * MINUTE, 72 * MINUTE)));
    }
}
