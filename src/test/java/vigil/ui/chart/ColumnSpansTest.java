package vigil.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import vigil.session.TrendBuilder;
import vigil.session.TrendSeries;

/// Whatever is decimated away, no sample is: the promise that a spike of one sample is always seen.
class ColumnSpansTest {
    private static final Box AREA = new Box(0, 0, 400, 100);
    private static final Lane LANE = new Lane(LaneKind.PULSE, 0, 100, 30, 150);

    @Test
    void everySampleLiesWithinTheSpanOfItsColumn() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            TrendSeries series = randomSeries(random, 2 + random.nextInt(3000));
            int length = Math.max(1, series.millis(series.size() - 1));
            TimeAxis axis = new TimeAxis(new ChartWindow.Between(-length / 10, length + 1), 0, 400);
            double scale = 1 + random.nextInt(3) * 0.5;
            int columns = (int) Math.ceil(400 * scale);
            ColumnSpans spans = TrendLine.spans(series, axis, LANE, AREA, scale, columns);
            for (int i = 0; i < series.size(); i++) {
                if (!Float.isNaN(series.value(i))) {
                    int column = (int) Math.floor(axis.x(series.millis(i)) * scale);
                    float y = (float) (LANE.clampedY(series.value(i)) * scale);
                    assertTrue(spans.top(column) <= y && spans.bottom(column) >= y, "round " + round + ", sample " + i);
                }
            }
        }
    }

    @Test
    void aLineIsDrawnThroughWithoutHoles() {
        Random random = new Random(2);
        for (int round = 0; round < 100; round++) {
            TrendBuilder builder = new TrendBuilder();
            for (int second = 0; second < 40; second++) {
                builder.add(second * 1000, 40 + random.nextInt(100));
            }
            TimeAxis axis = new TimeAxis(new ChartWindow.Between(0, 40_000), 0, 400);
            ColumnSpans spans = TrendLine.spans(builder.series(), axis, LANE, AREA, 1, 400);
            for (int c = 0; c < 389; c++) {
                assertFalse(spans.isEmpty(c), "column " + c);
                assertTrue(
                        spans.top(c) <= spans.bottom(c + 1) + 1e-3 && spans.top(c + 1) <= spans.bottom(c) + 1e-3,
                        "columns " + c + " and " + (c + 1) + " do not meet");
            }
        }
    }

    @Test
    void aSpikeOfOneSampleInEightHoursReachesItsHeightInPixels() {
        TrendBuilder builder = new TrendBuilder();
        for (int second = 0; second < 8 * 3600; second++) {
            builder.add(second * 1000, second == 12_345 ? 140 : 70);
        }
        TimeAxis axis = new TimeAxis(new ChartWindow.Between(0, 8 * 3_600_000), 0, 400);
        ColumnSpans spans = TrendLine.spans(builder.series(), axis, LANE, AREA, 1, 400);
        int[] pixels = new int[400 * 100];
        new PixelLine(400, 100, pixels).draw(spans, 2, Color.WHITE, 0, 100);
        int column = (int) Math.floor(axis.x(12_345_000));
        int row = (int) Math.floor(LANE.y(140));
        assertTrue(pixels[row * 400 + column] >>> 24 > 200, "the spike's tip is not opaque");
        assertEquals(0, pixels[row * 400 + column + 5] >>> 24, "and nothing is drawn beside it");
    }

    @Test
    void aSampleBetweenTwoGapsIsADot() {
        TrendBuilder builder = new TrendBuilder();
        builder.add(0, 70);
        builder.add(20_000, 90);
        builder.add(40_000, 70);
        TimeAxis axis = new TimeAxis(new ChartWindow.Between(0, 40_001), 0, 400);
        ColumnSpans spans = TrendLine.spans(builder.series(), axis, LANE, AREA, 1, 400);
        int middle = (int) axis.x(20_000);
        assertFalse(spans.isEmpty(middle));
        assertTrue(spans.isEmpty(middle - 3) && spans.isEmpty(middle + 3), "the pen was not lifted");
    }

    private static TrendSeries randomSeries(Random random, int size) {
        TrendBuilder builder = new TrendBuilder();
        int at = 0;
        for (int i = 0; i < size; i++) {
            at += random.nextInt(50) == 0 ? 4_000 + random.nextInt(60_000) : random.nextInt(2_000);
            float value = random.nextInt(20) == 0 ? Float.NaN : 20 + random.nextInt(160);
            builder.add(at, i == 0 ? 70 : value);
        }
        return builder.series();
    }
}
