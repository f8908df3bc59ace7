package vigil.ui.chart;

import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import vigil.metric.Metric;
import vigil.session.TrendSeries;
import vigil.ui.theme.Palette;
import vigil.ui.theme.Token;

/// Paints the continuous trends as spans into a pixel buffer, in device pixels, and their gaps as bars on the floor.
///
/// Keeps its buffer from one painting to the next. Thread rule: FX thread.
final class TrendPainter {
    private static final double LINE_WIDTH = 2;
    private static final double GAP_BAR = 4;

    private int width;
    private int height;
    private @Nullable PixelLine line;
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private @Nullable WritableImage image;

    void paint(Brush brush, ChartScene scene, Palette palette, double scale) {
        ChartLayout layout = scene.layout();
        double top = layout.lanesTop();
        Box area = new Box(layout.left(), top, layout.plotWidth(), layout.lane(LaneKind.PULSE).floor() - top);
        PixelLine pixels = prepare(area, scale);
        for (LaneKind kind : new LaneKind[] {LaneKind.SPO2, LaneKind.PULSE}) {
            Lane lane = layout.lane(kind);
            TrendSeries series = scene.session().trend(kind.metric());
            ColumnSpans spans = TrendLine.spans(series, scene.axis(), lane, area.left(), top, scale, width);
            int from = (int) Math.floor((lane.top() - top) * scale);
            int to = (int) Math.ceil((lane.floor() - top) * scale);
            pixels.draw(spans, LINE_WIDTH * scale, palette.get(kind.ink()), from, to);
            gaps(brush, scene, lane, kind.metric());
        }
        PixelBuffer<IntBuffer> filled = buffer;
        WritableImage shown = image;
        if (filled != null && shown != null) {
            filled.updateBuffer(b -> null);
            brush.gc().setImageSmoothing(false);
            brush.gc().drawImage(shown, area.left(), area.top(), width / scale, height / scale);
        }
    }

    private PixelLine prepare(Box area, double scale) {
        int columns = Math.max(1, (int) Math.round(area.width() * scale));
        int rows = Math.max(1, (int) Math.round(area.height() * scale));
        PixelLine ready = line;
        if (ready == null || columns != width || rows != height) {
            width = columns;
            height = rows;
            int[] pixels = new int[columns * rows];
            ready = new PixelLine(columns, rows, pixels);
            line = ready;
            buffer = new PixelBuffer<>(columns, rows, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }
        ready.clear();
        return ready;
    }

    private void gaps(Brush brush, ChartScene scene, Lane lane, Metric metric) {
        ChartWindow.Between span = scene.axis().span();
        int to = Math.min(span.toMillis(), scene.times().now());
        for (TrendLine.Gap gap : TrendLine.gaps(scene.session().trend(metric), span.fromMillis(), to)) {
            double x = scene.axis().clampedX(gap.from());
            double wide = Math.max(2, scene.axis().clampedX(gap.to()) - x);
            brush.fill(Token.T3, x, lane.floor() - GAP_BAR, wide, GAP_BAR);
        }
    }
}
