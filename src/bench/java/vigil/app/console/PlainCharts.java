package vigil.app.console;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/// What our charts are compared with: JavaFX's own chart, and a canvas that strokes every point. Both pan over six
/// series of 9600 points, 160 minutes at 1 Hz, 1200 by 736 px.
///
/// Thread rule: FX thread.
final class PlainCharts {
    private static final int SERIES = 6;
    private static final int POINTS = 9600;
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 736;

    private PlainCharts() {}

    static Runnable lineChart(Stage stage) {
        NumberAxis x = new NumberAxis(0, POINTS, 600);
        NumberAxis y = new NumberAxis(0, 200, 25);
        LineChart<Number, Number> chart = new LineChart<>(x, y);
        chart.setCreateSymbols(false);
        chart.setAnimated(false);
        for (int s = 0; s < SERIES; s++) {
            ObservableList<XYChart.Data<Number, Number>> data = FXCollections.observableArrayList();
            for (int i = 0; i < POINTS; i++) {
                data.add(new XYChart.Data<>(i, value(s, i)));
            }
            chart.getData().add(new XYChart.Series<>(data));
        }
        chart.setPrefSize(WIDTH, HEIGHT);
        stage.setScene(new Scene(new Pane(chart), 1920, 1080));
        int[] shift = {0};
        return () -> {
            shift[0] = (shift[0] + 1) % 60;
            x.setLowerBound(shift[0]);
            x.setUpperBound(POINTS + shift[0]);
        };
    }

    static Runnable canvas(Stage stage) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        double[][] ys = new double[SERIES][POINTS];
        double[] xs = new double[POINTS];
        for (int s = 0; s < SERIES; s++) {
            for (int i = 0; i < POINTS; i++) {
                ys[s][i] = HEIGHT - value(s, i) / 200 * HEIGHT;
            }
        }
        stage.setScene(new Scene(new Pane(canvas), 1920, 1080));
        int[] shift = {0};
        return () -> {
            shift[0] = (shift[0] + 1) % 60;
            for (int i = 0; i < POINTS; i++) {
                xs[i] = (i - shift[0]) * (double) WIDTH / POINTS;
            }
            GraphicsContext g = canvas.getGraphicsContext2D();
            g.setFill(Color.BLACK);
            g.fillRect(0, 0, WIDTH, HEIGHT);
            g.setStroke(Color.WHITE);
            g.setLineWidth(2);
            for (double[] series : ys) {
                g.strokePolyline(xs, series, POINTS);
            }
        };
    }

    /// A line that wanders as vital signs do; the same in every run.
    private static double value(int series, int second) {
        return 30 + 25 * series + 8 * Math.sin(second / 97.0 + series) + (second * 7919L + series) % 5;
    }
}
