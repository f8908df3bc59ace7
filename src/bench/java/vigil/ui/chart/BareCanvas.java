package vigil.ui.chart;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import vigil.metric.Timestamp;
import vigil.monitor.Pleth;
import vigil.session.TrendSeries;

/// What one writes first: a canvas, and a polyline through the least and the greatest of every other pixel.
final class BareCanvas {
    private static final int BUCKETS = BenchData.WIDTH / 2;

    private BareCanvas() {}

    static Drawing drawing(BenchData data) {
        Canvas canvas = new Canvas(BenchData.WIDTH, BenchData.HEIGHT);
        return new Drawing(
                "a bare canvas: polylines of 600 least and greatest panned, and the sweep", new Pane(canvas), i -> {
                    GraphicsContext gc = canvas.getGraphicsContext2D();
                    gc.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
                    gc.setStroke(Color.web("#8598ff"));
                    gc.setLineWidth(2);
                    for (int s = 0; s < data.series().size(); s++) {
                        line(gc, data.series().get(s), s, BenchData.window(i));
                    }
                    sweep(gc, BenchData.pleth(i, new Timestamp(0, 0)));
                });
    }

    private static void line(GraphicsContext gc, TrendSeries series, int number, ChartWindow.Between window) {
        double[] xs = new double[2 * BUCKETS];
        double[] ys = new double[2 * BUCKETS];
        for (int b = 0; b < BUCKETS; b++) {
            long length = window.length();
            int from = series.firstAtOrAfter(window.fromMillis() + (int) (length * b / BUCKETS));
            int to = series.firstAtOrAfter(window.fromMillis() + (int) (length * (b + 1) / BUCKETS));
            float least = Float.POSITIVE_INFINITY;
            float greatest = Float.NEGATIVE_INFINITY;
            for (int i = from; i < Math.max(from + 1, to) && i < series.size(); i++) {
                least = Math.min(least, series.value(i));
                greatest = Math.max(greatest, series.value(i));
            }
            xs[2 * b] = b * 2;
            xs[2 * b + 1] = b * 2 + 1;
            ys[2 * b] = BenchData.y(number, least);
            ys[2 * b + 1] = BenchData.y(number, greatest);
        }
        gc.strokePolyline(xs, ys, 2 * BUCKETS);
    }

    private static void sweep(GraphicsContext gc, Pleth pleth) {
        double[] xs = new double[pleth.samples().length];
        double[] ys = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = i * 432.0 / xs.length;
            ys[i] = 716 - pleth.samples()[i] * 0.7;
        }
        gc.strokePolyline(xs, ys, xs.length);
    }
}
