package vigil.ui.chart;

import java.time.ZoneOffset;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import vigil.metric.Timestamp;
import vigil.monitor.Pleth;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.theme.Theme;

/// Draws the charts for looking at: run it and open `target/pictures`.
public final class ChartPictures {
    private ChartPictures() {}

    public static void main(String[] args) {
        PictureFrame.start();
        live("chart-bedside", Stories.bedside(), 31.2, Theme.DARK, ChartWindow.WHOLE, 1064, 665);
        live("chart-bedside-high", Stories.bedsideHigh(), 31.67, Theme.DARK, ChartWindow.WHOLE, 1064, 665);
        live("chart-last10", Stories.bedside(), 31.2, Theme.NIGHT, ChartWindow.LAST_10_MINUTES, 1064, 665);
        live("chart-30s", Stories.thirtySeconds(), 0.5, Theme.DARK, ChartWindow.WHOLE, 1064, 665);
        live("chart-crowded", Stories.crowded(), 55, Theme.DARK, ChartWindow.WHOLE, 1064, 665);
        review("chart-review", Stories.review(), Theme.DARK, new ChartWindow.Between(24 * 60_000, 72 * 60_000));
        review("chart-review-light", Stories.review(), Theme.LIGHT, ChartWindow.WHOLE);
        review("chart-empty", Stories.empty(), Theme.LIGHT, ChartWindow.WHOLE);
        review("chart-8h", Stories.eightHours(), Theme.LIGHT, ChartWindow.WHOLE);
        small();
        card();
        for (Language language : Language.values()) {
            cards(language);
        }
        System.exit(0);
    }

    private static void live(
            String name, SessionStory story, double minute, Theme theme, ChartWindow window, int width, int height) {
        PictureFrame.keep(
                PictureFrame.onFx(() -> {
                    SessionChart chart = SessionChart.live();
                    chart.setZone(ZoneOffset.UTC);
                    chart.setWindow(window);
                    chart.show(story.session(), story.at(minute));
                    return framed(chart, theme, width, height);
                }),
                name);
    }

    private static void review(String name, SessionStory story, Theme theme, ChartWindow window) {
        PictureFrame.keep(
                PictureFrame.onFx(() -> {
                    SessionChart chart = SessionChart.review();
                    chart.setZone(ZoneOffset.UTC);
                    chart.setWindow(window);
                    chart.show(story.session(), story.at(0));
                    chart.momentProperty().set(java.util.OptionalInt.of((int) (44.93 * 60_000)));
                    return framed(chart, theme, 1232, 455);
                }),
                name);
    }

    private static void small() {
        PictureFrame.keep(
                PictureFrame.onFx(() -> {
                    PlethSweep sweep = new PlethSweep();
                    TileTrend calm = new TileTrend();
                    TileTrend high = new TileTrend();
                    TileTrend eight = new TileTrend();
                    Pane pane = new Pane(sweep, calm, high, eight);
                    pane.setStyle("-fx-background-color: -vg-s1");
                    sweep.resizeRelocate(20, 20, 432, 70);
                    calm.resizeRelocate(20, 120, 568, 88);
                    high.resizeRelocate(20, 228, 568, 88);
                    eight.resizeRelocate(20, 336, 568, 88);
                    PictureFrame.of(pane, Theme.DARK, 608, 440);
                    calm.show(Stories.bedside().session(), Stories.bedside().at(31.2));
                    high.show(
                            Stories.bedsideHigh().session(),
                            Stories.bedsideHigh().at(31.67));
                    eight.show(
                            Stories.eightHours().session(), Stories.eightHours().at(31.67));
                    Timestamp now = new Timestamp(100_000_000_000L, 0);
                    sweep.show(pleth(now, 1_017), now);
                    return pane.getScene().snapshot(null);
                }),
                "chart-small");
    }

    /// Six seconds at 60 Hz, a beat every 0.8 s.
    private static Pleth pleth(Timestamp at, long total) {
        float[] samples = new float[360];
        for (int i = 0; i < samples.length; i++) {
            double beat = (total - samples.length + i) / 60.0 / 0.8 % 1;
            samples[i] = (float) (90 * Math.exp(-Math.pow((beat - 0.2) / 0.1, 2))
                    + 45 * Math.exp(-Math.pow((beat - 0.45) / 0.12, 2)));
        }
        return new Pleth(at, 60, samples, total);
    }

    private static void card() {
        PictureFrame.keep(
                PictureFrame.onFx(() -> {
                    SessionChartCard card = new SessionChartCard();
                    card.setZone(ZoneOffset.UTC);
                    SessionStory story = Stories.bedside();
                    card.show(story.session(), story.at(31.2), CuffProgramme.planned(story.session()));
                    StackPane frame = new StackPane(card);
                    frame.getTransforms().add(new javafx.scene.transform.Scale(1.5, 1.5));
                    Pane pane = new Pane(frame);
                    frame.resize(1064, 736);
                    return PictureFrame.of(pane, Theme.DARK, 1596, 1104);
                }),
                "chart-card-150");
    }

    /// The card in one language: at rest, reading the past, as a table; wide and narrow.
    private static void cards(Language language) {
        for (int[] size : new int[][] {{1064, 736}, {800, 520}}) {
            String name = "chart-card-" + language.locale().getLanguage() + "-" + size[0];
            card(language, name, size, c -> {});
            card(language, name + "-past", size, c -> {
                c.chart().setWindow(new ChartWindow.Between(24 * 60_000, 40 * 60_000));
                c.chart().momentProperty().set(java.util.OptionalInt.of(34 * 60_000 + 400));
            });
            card(language, name + "-table", size, c -> c.chart().tableProperty().set(true));
        }
    }

    private static void card(
            Language language, String name, int[] size, java.util.function.Consumer<SessionChartCard> change) {
        PictureFrame.keep(
                PictureFrame.onFx(() -> {
                    Spoken.speak(language);
                    SessionChartCard card = new SessionChartCard();
                    card.setZone(ZoneOffset.UTC);
                    card.chart().reducedMotionProperty().set(true);
                    SessionStory story = Stories.breathing();
                    PictureFrame.of(new StackPane(card), Theme.DARK, size[0], size[1]);
                    card.show(story.session(), story.at(31.2), CuffProgramme.planned(story.session()));
                    change.accept(card);
                    card.getScene().getRoot().layout();
                    javafx.scene.image.WritableImage picture = card.getScene().snapshot(null);
                    Spoken.speak(Language.ENGLISH);
                    return picture;
                }),
                name);
    }

    private static javafx.scene.image.WritableImage framed(SessionChart chart, Theme theme, int width, int height) {
        StackPane card = new StackPane(chart);
        card.setStyle("-fx-background-color: -vg-s1");
        return PictureFrame.of(card, theme, width, height);
    }
}
