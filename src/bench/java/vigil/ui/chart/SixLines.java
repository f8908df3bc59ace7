package vigil.ui.chart;

import java.util.function.IntFunction;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import vigil.metric.Timestamp;
import vigil.ui.theme.Palette;
import vigil.ui.theme.Theme;
import vigil.ui.theme.Token;

/// Vigil's way: pyramids, a span a column, one sheet of pixels; and its own sweep.
final class SixLines {
    private SixLines() {}

    /// All lines drawn anew in each frame: somebody moves the window.
    static Drawing panned(BenchData data) {
        return drawing("Vigil: six lines of 9,600 samples panned, and the sweep", data, BenchData::window);
    }

    /// The lines drawn anew when there is a sample more: somebody watches.
    static Drawing watched(BenchData data) {
        return drawing("Vigil: six lines of 9,600 samples watched, and the sweep", data, BenchData::watched);
    }

    private static Drawing drawing(String what, BenchData data, IntFunction<ChartWindow.Between> windows) {
        ImageView layer = new ImageView();
        layer.setSmooth(false);
        PlethSweep sweep = new PlethSweep();
        Pane pane = new Pane(layer, sweep);
        sweep.resizeRelocate(0, 650, 432, 70);
        Box area = new Box(0, 0, BenchData.WIDTH, BenchData.SERIES * BenchData.LANE);
        PixelSheet[] sheet = new PixelSheet[1];
        ChartWindow.Between[] drawn = new ChartWindow.Between[1];
        return new Drawing(what, pane, i -> {
            Timestamp now = new Timestamp(i * 16_666_667L, 0);
            sweep.show(BenchData.pleth(i, now), now);
            ChartWindow.Between window = windows.apply(i);
            if (window.equals(drawn[0])) {
                return;
            }
            drawn[0] = window;
            TimeAxis axis = new TimeAxis(window, 0, BenchData.WIDTH);
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
        });
    }
}
