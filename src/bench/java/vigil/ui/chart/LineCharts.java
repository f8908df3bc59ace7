package vigil.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.collections.FXCollections;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Pane;
import vigil.metric.Timestamp;
import vigil.monitor.Pleth;
import vigil.session.TrendSeries;

/// JavaFX's own chart with the same six series and the sweep as a seventh; without symbols and animation.
final class LineCharts {
    private LineCharts() {}

    static Drawing panned(BenchData data) {
        return drawing("LineChart: the same six series panned, and the sweep", data, BenchData::window);
    }

    static Drawing watched(BenchData data) {
        return drawing("LineChart: the same six series watched, and the sweep", data, BenchData::watched);
    }

    private static Drawing drawing(String what, BenchData data, IntFunction<ChartWindow.Between> windows) {
        NumberAxis x = new NumberAxis(0, BenchData.SECONDS, 600);
        NumberAxis y = new NumberAxis(0, 800, 100);
        LineChart<Number, Number> chart = new LineChart<>(x, y);
        chart.setAnimated(false);
        chart.setCreateSymbols(false);
        chart.setLegendVisible(false);
        for (int s = 0; s < data.series().size(); s++) {
            chart.getData().add(series(data.series().get(s), s));
        }
        XYChart.Series<Number, Number> sweep = new XYChart.Series<>();
        chart.getData().add(sweep);
        chart.setPrefSize(BenchData.WIDTH, BenchData.HEIGHT);
        return new Drawing(what, new Pane(chart), i -> {
            ChartWindow.Between window = windows.apply(i);
            x.setLowerBound(window.fromMillis() / 1000.0);
            x.setUpperBound(window.toMillis() / 1000.0);
            sweep(sweep, BenchData.pleth(i, new Timestamp(0, 0)), window.fromMillis() / 1000.0);
        });
    }

    private static XYChart.Series<Number, Number> series(TrendSeries samples, int number) {
        List<XYChart.Data<Number, Number>> points = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            points.add(new XYChart.Data<>(samples.millis(i) / 1000.0, samples.value(i) + number * 100));
        }
        XYChart.Series<Number, Number> series = new XYChart.Series<>();
        series.setData(FXCollections.observableList(points));
        return series;
    }

    private static void sweep(XYChart.Series<Number, Number> series, Pleth pleth, double from) {
        List<XYChart.Data<Number, Number>> points = new ArrayList<>();
        for (int i = 0; i < pleth.samples().length; i++) {
            points.add(new XYChart.Data<>(from + i * 8, pleth.samples()[i]));
        }
        series.getData().setAll(points);
    }
}
