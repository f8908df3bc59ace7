package vigil.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.session.TrendSeries;
import vigil.ui.theme.Palette;
import vigil.ui.theme.Token;

/// Paints the continuous trends as spans into a pixel buffer, in device pixels, and their gaps as bars on the floor.
///
/// Keeps its buffer from one painting to the next. Thread rule: FX thread.
final class TrendPainter {
    private static final double LINE_WIDTH = 2;
    private static final double GAP_BAR = 4;
    private static final List<LaneKind> TRENDS = List.of(LaneKind.SPO2, LaneKind.PULSE);

    private @Nullable PixelSheet sheet;

    void paint(Brush brush, ChartScene scene, Palette palette, double scale) {
        ChartLayout layout = scene.layout();
        double top = layout.lanesTop();
        List<Lane> lanes = TRENDS.stream()
                .filter(layout.lanes()::containsKey)
                .map(layout::lane)
                .toList();
        Box area =
                new Box(layout.left(), top, layout.plotWidth(), lanes.getLast().floor() - top);
        PixelSheet pixels = PixelSheet.forArea(sheet, area, scale);
        sheet = pixels;
        for (Lane lane : lanes) {
            TrendSeries series = scene.session().trend(lane.kind().metric());
            ColumnSpans spans = TrendLine.spans(series, scene.axis(), lane, area, scale, pixels.width());
            int from = (int) Math.floor((lane.top() - top) * scale);
            int to = (int) Math.ceil((lane.floor() - top) * scale);
            pixels.line()
                    .draw(spans, LINE_WIDTH * scale, palette.get(lane.kind().ink()), from, to);
            gaps(brush, scene, lane, series);
        }
        pixels.layOn(brush.gc(), area.left(), area.top(), scale);
    }

    private static void gaps(Brush brush, ChartScene scene, Lane lane, TrendSeries series) {
        ChartWindow.Between span = scene.axis().span();
        int to = Math.min(span.toMillis(), scene.times().now());
        for (TrendLine.Gap gap : TrendLine.gaps(series, span.fromMillis(), to)) {
            double x = scene.axis().clampedX(gap.from());
            double wide = Math.max(2, scene.axis().clampedX(gap.to()) - x);
            brush.fill(Token.T3, x, lane.floor() - GAP_BAR, wide, GAP_BAR);
        }
    }
}
