package vigil.ui.review;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import vigil.session.Session;
import vigil.ui.chart.ChartWindow;
import vigil.ui.chart.SessionChart;
import vigil.ui.chart.SessionOverview;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.face.TimeText;
import vigil.ui.language.Texts;

/// The chart of review: what the cursor reads in a fixed place above, the chart, the whole session small below.
///
/// Thread rule: FX thread.
final class ReviewChartCard extends Pane {
    private static final Texts TEXTS = Texts.of(ReviewChartCard.class);

    private static final double TOOLBAR = 62;
    private static final double READINGS = 34;
    private static final double ONE_LINE = 640;
    private static final double TOOLS = 548;
    private static final double MARGIN = 20;

    private final SessionChart chart = SessionChart.review();
    private final SessionOverview overview = new SessionOverview();
    private final WindowSteps steps = new WindowSteps();
    private final CursorLine readings;
    private final MeasureTool measure = new MeasureTool(chart);
    private final Button measuring;
    private final BookmarkFlags flags = new BookmarkFlags(chart);
    private final Button marking;
    private IntConsumer bookmark = moment -> {};

    ReviewChartCard(double width, double height, TimeText time) {
        readings = new CursorLine(time);
        getStyleClass().add("card");
        Place.size(this, width, height);
        chart.setZone(time.zone());
        double top = hasOneLine(width) ? TOOLBAR : TOOLBAR + READINGS;
        Place.at(chart, 0, top, width, height - top - SessionOverview.HEIGHT - 14);
        Place.at(flags, 0, top, width, height - top - SessionOverview.HEIGHT - 14);
        Place.at(overview, MARGIN, height - SessionOverview.HEIGHT - 10, width - 2 * MARGIN, SessionOverview.HEIGHT);
        overview.windowProperty().bindBidirectional(chart.windowProperty());
        chart.windowProperty().subscribe(w -> showSpan());
        chart.momentValuesProperty().subscribe(at -> showReadings());
        measuring = tool(Icon.GAUGE, TEXTS.say("chart.measure"), TEXTS.say("chart.measure.tip"), this::measure);
        measuring.setId("measure");
        marking = tool(Icon.BOOKMARK, "", TEXTS.say("chart.bookmark.tip"), this::bookmark);
        marking.setId("bookmark");
        chart.momentProperty().subscribe(m -> {
            marking.setDisable(m.isEmpty());
            measure.moved(m);
            showReadings();
        });
        chart.windowProperty().subscribe(w -> {
            measure.place();
            flags.place();
        });
        getChildren().addAll(chart, flags, measure.line(), overview, readings(width), tools(width));
    }

    /// False where the buttons leave so little room that the readings get a line of their own.
    private static boolean hasOneLine(double width) {
        return width - TOOLS - MARGIN >= ONE_LINE;
    }

    private Node readings(double width) {
        if (hasOneLine(width)) {
            return Place.at(readings.inOneLine(), MARGIN, 9, width - TOOLS - MARGIN, 46);
        }
        return new Group(
                Place.at(readings.first(), MARGIN, 9, width - TOOLS - MARGIN, 46),
                Place.at(readings.second(), MARGIN, TOOLBAR - 4, width - 2 * MARGIN, READINGS));
    }

    private Node tools(double width) {
        Button in = tool(Icon.ZOOM_IN, "", TEXTS.say("chart.in.tip"), () -> zoom(0.5));
        Button out = tool(Icon.ZOOM_OUT, "", TEXTS.say("chart.out.tip"), () -> zoom(2));
        Button whole = tool(Icon.WHOLE, TEXTS.say("chart.whole"), TEXTS.say("chart.whole.tip"), this::whole);
        HBox box = new HBox(8, in, out, whole, measuring, marking);
        box.setAlignment(Pos.CENTER_RIGHT);
        return Place.at(box, width - TOOLS, 9, TOOLS - MARGIN, 46);
    }

    private static Button tool(Icon icon, String text, String tip, Runnable action) {
        Button button = Buttons.of(icon, text, action);
        button.getStyleClass().add("tight");
        button.setMinSize(44, 44);
        button.setPrefHeight(44);
        button.setAccessibleText(tip);
        button.setTooltip(new javafx.scene.control.Tooltip(tip));
        return button;
    }

    /// Shows a session; another one whole and without a cursor, the same one where it was.
    void show(Session session) {
        boolean another = !steps.isOf(session);
        steps.show(session);
        measure.show(session);
        if (another) {
            chart.momentProperty().set(OptionalInt.empty());
            chart.setWindow(ChartWindow.WHOLE);
        }
        chart.show(session, session.last());
        chart.repaint();
        overview.show(session, session.last());
        showSpan();
    }

    /// Paints anew in the colours of another theme.
    void repaint() {
        chart.repaint();
        overview.repaint();
    }

    void zoom(double factor) {
        chart.setWindow(steps.zoomed(
                chart.windowProperty().get(), factor, chart.momentProperty().get()));
    }

    void whole() {
        chart.setWindow(ChartWindow.WHOLE);
    }

    /// Begins or ends a measurement between two cursors.
    void measure() {
        measure.toggle();
        Buttons.setSelected(measuring, measure.isOn());
        showReadings();
    }

    /// Sets a bookmark at the cursor, or takes the one that stands there away.
    void bookmark() {
        chart.momentProperty().get().ifPresent(bookmark);
    }

    /// What a bookmark is given to.
    void onBookmark(IntConsumer wanted) {
        bookmark = wanted;
    }

    /// Shows the bookmarks of the session.
    void flag(List<Integer> moments) {
        flags.show(moments);
    }

    /// Moves the cursor, and the window after it.
    void step(Duration by) {
        OptionalInt at = steps.stepped(chart.momentProperty().get(), by);
        chart.momentProperty().set(at);
        at.ifPresent(
                m -> chart.setWindow(steps.containing(chart.windowProperty().get(), m)));
    }

    /// Puts the cursor at a moment, in a window of 10 minutes or in the one that shows it already.
    void jump(int millis, boolean closeUp) {
        chart.setWindow(
                closeUp
                        ? steps.around(millis)
                        : steps.containing(chart.windowProperty().get(), millis));
        chart.momentProperty().set(OptionalInt.of(millis));
    }

    /// Shows a chosen stretch.
    void setChartWindow(ChartWindow window) {
        chart.setWindow(window);
    }

    private void showSpan() {
        readings.spans(steps.words(chart.windowProperty().get()));
    }

    private void showReadings() {
        if (measure.isOn()) {
            OptionalInt begin = measure.begin();
            String hint = begin.isPresent()
                    ? TEXTS.say("chart.measure.second", steps.minute(begin.getAsInt()))
                    : TEXTS.say("chart.measure.first");
            readings.measures(measure.result(), hint);
        } else {
            readings.reads(chart.momentValuesProperty().get());
        }
    }
}
