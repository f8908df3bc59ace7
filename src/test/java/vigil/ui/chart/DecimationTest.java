package vigil.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vigil.session.TrendBuilder;
import vigil.session.TrendSeries;

/// What is drawn through the pyramid is what drawing every sample would give, at every zoom.
// Requirement: UI-CHART-1
class DecimationTest {
    private static final Box AREA = new Box(0, 0, 900, 100);
    private static final Lane LANE = new Lane(LaneKind.PULSE, 0, 100, 30, 150);
    /// Rounding of a straight line's end.
    private static final float HAIR = 1e-3f;

    @Test
    void drawingEqualsBruteForceOnRawSamplesAtEveryZoom() {
        Random random = new Random(21);
        for (int round = 0; round < 120; round++) {
            TrendSeries series = randomSeries(random, 1 + random.nextInt(6_000));
            int length = Math.max(1_000, series.millis(series.size() - 1));
            for (int zoom = 0; zoom < 6; zoom++) {
                int wide = Math.max(50, (int) (length * Math.pow(random.nextDouble(), 3)));
                int from = random.nextInt(length) - wide / 2;
                double scale = 1 + random.nextInt(3) * 0.5;
                TimeAxis axis = new TimeAxis(new ChartWindow.Between(from, from + wide), 0, 900);
                assertSame(series, axis, scale, "round " + round + ", " + wide + " ms from " + from);
            }
        }
    }

    private static void assertSame(TrendSeries series, TimeAxis axis, double scale, String where) {
        int columns = (int) Math.ceil(900 * scale);
        ColumnSpans drawn = TrendLine.spans(series, axis, LANE, AREA, scale, columns);
        ColumnSpans brute = bruteForce(series, axis, scale, columns);
        for (int c = 0; c < columns; c++) {
            assertEquals(brute.isEmpty(c), drawn.isEmpty(c), where + ", column " + c);
            if (!brute.isEmpty(c)) {
                assertEquals(brute.top(c), drawn.top(c), HAIR, where + ", peak of column " + c);
                assertEquals(brute.bottom(c), drawn.bottom(c), HAIR, where + ", trough of column " + c);
            }
        }
    }

    private static ColumnSpans bruteForce(TrendSeries series, TimeAxis axis, double scale, int columns) {
        ColumnSpans spans = new ColumnSpans(columns);
        int previous = Integer.MIN_VALUE;
        for (int i = 0; i < series.size() && previous <= axis.span().toMillis(); i++) {
            if (!Float.isNaN(series.value(i))) {
                int millis = series.millis(i);
                if (previous == Integer.MIN_VALUE || millis - previous > TrendLine.GAP_MILLIS) {
                    spans.lift();
                }
                spans.lineTo(axis.x(millis) * scale, LANE.clampedY(series.value(i)) * scale);
                previous = millis;
            }
        }
        return spans;
    }

    @Test
    void gapsAreThoseOfTheRawSamples() {
        Random random = new Random(22);
        for (int round = 0; round < 200; round++) {
            TrendSeries series = randomSeries(random, 1 + random.nextInt(1_500));
            int length = series.millis(series.size() - 1) + 8_000;
            int from = random.nextInt(length);
            int to = from + random.nextInt(length);
            assertEquals(bruteGaps(series, from, to), TrendLine.gaps(series, from, to), "round " + round);
        }
    }

    private static List<TrendLine.Gap> bruteGaps(TrendSeries series, int from, int to) {
        List<Integer> moments = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            if (!Float.isNaN(series.value(i))) {
                moments.add(series.millis(i));
            }
        }
        moments.add(to);
        List<TrendLine.Gap> gaps = new ArrayList<>();
        for (int i = 1; i < moments.size(); i++) {
            int begin = moments.get(i - 1);
            int end = moments.get(i);
            if (end - begin > TrendLine.GAP_MILLIS && end > from && begin < to) {
                gaps.add(new TrendLine.Gap(Math.max(begin, from), Math.min(end, to)));
            }
        }
        return gaps;
    }

    /// The promise in numbers: drawing eight hours looks at no more samples a column than drawing ten minutes does.
    @Test
    void aSpikeSurvivesAnyLength() {
        for (int hours : new int[] {1, 3, 8, 24}) {
            TrendBuilder builder = new TrendBuilder();
            int spike = hours * 1_777;
            for (int second = 0; second < hours * 3_600; second++) {
                builder.add(second * 1_000, second == spike ? 149 : 70);
            }
            TimeAxis axis = new TimeAxis(new ChartWindow.Between(0, hours * 3_600_000), 0, 900);
            ColumnSpans spans = TrendLine.spans(builder.series(), axis, LANE, AREA, 1, 900);
            int column = (int) axis.x(spike * 1_000);
            assertTrue(spans.top(column) <= LANE.y(149) + HAIR, hours + " hours");
        }
    }

    /// The length of a session in samples does not show in what drawing it takes: at most one move of the pen and one
    /// step over a gap for each column.
    @Test
    void aWholeSessionTakesNoMoreStrokesThanTenMinutes() {
        int ten = strokes(10, 1);
        assertTrue(ten <= 901, "ten minutes: " + ten);
        for (int minutes : new int[] {40, 160, 480}) {
            for (int hertz : new int[] {1, 4}) {
                int strokes = strokes(minutes, hertz);
                assertTrue(strokes <= 901, minutes + " min at " + hertz + " Hz take " + strokes + " strokes");
            }
        }
    }

    private static int strokes(int minutes, int hertz) {
        Random random = new Random(minutes);
        TrendBuilder builder = new TrendBuilder();
        for (int i = 0; i < minutes * 60 * hertz; i++) {
            builder.add(i * 1_000 / hertz, 60 + random.nextInt(40));
        }
        TimeAxis axis = new TimeAxis(new ChartWindow.Between(0, minutes * 60_000), 0, 900);
        return TrendLine.spans(builder.series(), axis, LANE, AREA, 1, 900).strokes();
    }

    private static TrendSeries randomSeries(Random random, int size) {
        TrendBuilder builder = new TrendBuilder();
        int at = 0;
        int pace = 1 + random.nextInt(2_000);
        for (int i = 0; i < size; i++) {
            at += random.nextInt(80) == 0 ? 4_000 + random.nextInt(60_000) : random.nextInt(pace);
            boolean spike = random.nextInt(50) == 0;
            float value = random.nextInt(20) == 0 ? Float.NaN : spike ? 20 + random.nextInt(160) : 70;
            builder.add(at, i == 0 ? 70 : value);
        }
        return builder.series();
    }
}
