package vigil.ui.chart;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;
import vigil.session.TrendSeries;
import vigil.ui.theme.Palette;
import vigil.ui.theme.Token;

/// Paints the continuous trends as spans into a sheet of device pixels, and their gaps as bars on the floor. The sheet
/// is a layer of its own: to lay it onto a canvas would cost more than to draw it.
///
/// Keeps its sheet from one painting to the next. Thread rule: FX thread.
final class TrendPainter {
    private static final double LINE_WIDTH = 2;
    private static final double GAP_BAR = 4;

    private final ImageView layer = new ImageView();
    private @Nullable PixelSheet sheet;

    TrendPainter() {
        layer.setSmooth(false);
        layer.setManaged(false);
        layer.setMouseTransparent(true);
    }

    Node node() {
        return layer;
    }

    void clear() {
        layer.setImage(null);
    }

    void paint(ChartScene scene, Palette palette, double scale) {
        ChartLayout layout = scene.layout();
        List<Lane> lanes = LaneKind.trendsOf(layout).stream().map(layout::lane).toList();
        double top = layout.lanesTop();
        Box area =
                new Box(layout.left(), top, layout.plotWidth(), lanes.getLast().floor() - top);
        PixelSheet pixels = PixelSheet.forArea(sheet, area, scale);
        for (Lane lane : lanes) {
            TrendSeries series = scene.session().trend(lane.kind().metric());
            ColumnSpans spans = TrendLine.spans(series, scene.axis(), lane, area, scale, pixels.width());
            int from = (int) Math.floor((lane.top() - top) * scale);
            int to = (int) Math.ceil((lane.floor() - top) * scale);
            gaps(pixels.line(), scene, lane, palette, area, scale);
            pixels.line()
                    .draw(spans, LINE_WIDTH * scale, palette.get(lane.kind().ink()), from, to);
        }
        show(pixels, area);
    }

    private void show(PixelSheet pixels, Box area) {
        pixels.publish();
        if (sheet != pixels || layer.getImage() == null) {
            sheet = pixels;
            layer.setImage(pixels.image());
        }
        layer.relocate(area.left(), area.top());
        layer.setFitWidth(area.width());
        layer.setFitHeight(area.height());
    }

    private static void gaps(PixelLine line, ChartScene scene, Lane lane, Palette palette, Box area, double scale) {
        ChartWindow.Between span = scene.axis().span();
        int to = Math.min(span.toMillis(), scene.times().now());
        TrendSeries series = scene.session().trend(lane.kind().metric());
        for (TrendLine.Gap gap : TrendLine.gaps(series, span.fromMillis(), to)) {
            double x = scene.axis().clampedX(gap.from()) - area.left();
            double end = Math.max(x + 2, scene.axis().clampedX(gap.to()) - area.left());
            double floor = lane.floor() - area.top();
            line.fill(x * scale, (floor - GAP_BAR) * scale, end * scale, floor * scale, palette.get(Token.T3));
        }
    }
}
