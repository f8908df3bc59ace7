package vigil.ui.chart;

import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import vigil.metric.Timestamp;
import vigil.ui.theme.Palette;
import vigil.ui.theme.Theme;
import vigil.ui.theme.Token;

/// Vigil's way: pyramids, a span a column, one sheet of pixels; and its own sweep.
final class SixLines {
    private SixLines() {}

    static Drawing drawing(BenchData data) {
        ImageView layer = new ImageView();
        layer.setSmooth(false);
        PlethSweep sweep = new PlethSweep();
        Pane pane = new Pane(layer, sweep);
        sweep.resizeRelocate(0, 650, 432, 70);
        Box area = new Box(0, 0, BenchData.WIDTH, BenchData.SERIES * BenchData.LANE);
        PixelSheet[] sheet = new PixelSheet[1];
        return new Drawing("Vigil: six lines of 9,600 samples, and the sweep", pane, i -> {
            TimeAxis axis = new TimeAxis(BenchData.window(i), 0, BenchData.WIDTH);
            PixelSheet pixels = PixelSheet.forArea(sheet[0], area, 1);
            sheet[0] = pixels;
            for (int s = 0; s < data.series().size(); s++) {
                Lane lane = new Lane(LaneKind.PULSE, s * BenchData.LANE + 4, BenchData.LANE - 8, 30, 150);
                ColumnSpans spans = TrendLine.spans(data.series().get(s), axis, lane, area, 1, pixels.width());
                pixels.line()
                        .draw(
                                spans,
                                2,
                                Palette.of(Theme.DARK).get(Token.SPO2),
                                (int) lane.top() - 4,
                                (int) lane.floor() + 4);
            }
            pixels.publish();
            layer.setImage(pixels.image());
            Timestamp now = new Timestamp(i * 16_666_667L, 0);
            sweep.show(BenchData.pleth(i, now), now);
        });
    }
}
