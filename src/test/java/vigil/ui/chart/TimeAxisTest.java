package vigil.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Where the ticks of the axis stand (ux, section 7).
class TimeAxisTest {
    private static final int MINUTE = 60_000;

    private static TimeAxis axis(int fromMinute, int toMinute, double width) {
        return new TimeAxis(new ChartWindow.Between(fromMinute * MINUTE, toMinute * MINUTE), 74, width);
    }

    @Test
    void aWholeSessionIsTickedEveryTenMinutesFromTheDose() {
        assertEquals(
                List.of(-10, 0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100),
                axis(0, 120, 893).tickMinutes(14 * MINUTE));
    }

    @Test
    void belowAnHourEveryFiveMinutesAndInTheClosestViewEveryOne() {
        assertEquals(List.of(5, 10, 15, 20, 25, 30), axis(0, 30, 893).tickMinutes(0));
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), axis(0, 10, 893).tickMinutes(0));
    }

    @Test
    void labelsNeverTouchHoweverLongTheSessionAndHoweverNarrowTheChart() {
        for (int width = 60; width <= 2000; width += 37) {
            for (int minutes = 1; minutes <= 1500; minutes = minutes * 3 / 2 + 1) {
                List<Integer> ticks = axis(0, minutes, width).tickMinutes(0);
                for (int i = 1; i < ticks.size(); i++) {
                    double distance = (ticks.get(i) - ticks.get(i - 1)) * (double) width / minutes;
                    assertTrue(distance >= 52, minutes + " min in " + width + " px: " + distance);
                }
            }
        }
    }

    @Test
    void aPlaceLeadsBackToItsMoment() {
        TimeAxis axis = axis(-14, 106, 893);
        for (int at = -14 * MINUTE; at <= 106 * MINUTE; at += 12_345) {
            assertEquals(at, axis.millisAt(axis.x(at)), 1);
        }
    }
}
