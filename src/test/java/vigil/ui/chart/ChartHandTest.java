package vigil.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vigil.metric.Metric;
import vigil.ui.theme.Theme;

/// A nurse's hand on the chart of a running infusion, minute 31:12: 13 minutes before the dose it began.
class ChartHandTest {
    private static final int MINUTE = 60_000;
    private static final double NOW = 31.2;

    @BeforeAll
    static void start() {
        PictureFrame.start();
    }

    private static void withCard(Consumer<SessionChartCard> story) {
        PictureFrame.onFx(() -> {
            SessionChartCard card = new SessionChartCard();
            card.setZone(ZoneOffset.UTC);
            card.chart().reducedMotionProperty().set(true);
            PictureFrame.of(new StackPane(card), Theme.DARK, 1064, 736);
            show(card, NOW);
            story.accept(card);
            return 0;
        });
    }

    private static void show(SessionChartCard card, double minute) {
        SessionStory story = Stories.bedside();
        card.show(story.session(), story.at(minute), CuffProgramme.planned(story.session()));
    }

    private static void press(Node node, KeyCode code, boolean shift) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }

    private static void mouse(SessionChart chart, javafx.event.EventType<MouseEvent> type, double x) {
        chart.fireEvent(new MouseEvent(
                type,
                x,
                200,
                x,
                200,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null));
    }

    private static void wheel(SessionChart chart, double x, double across, double up) {
        chart.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                200,
                x,
                200,
                false,
                false,
                false,
                false,
                false,
                false,
                across,
                up,
                across,
                up,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null));
    }

    private static ChartWindow.Between between(SessionChart chart) {
        return assertInstanceOf(
                ChartWindow.Between.class, chart.windowProperty().get());
    }

    @Test
    void aTapPutsTheCursorAndTheReadingsStandAtTheirPlace() {
        withCard(card -> {
            SessionChart chart = card.chart();
            double x = chart.scene().orElseThrow().axis().x(44.5 * MINUTE);
            mouse(chart, MouseEvent.MOUSE_PRESSED, x);
            assertTrue(chart.momentProperty().get().isEmpty(), "touch down fires nothing");
            mouse(chart, MouseEvent.MOUSE_RELEASED, x);
            CursorValues values = chart.momentValuesProperty().get().orElseThrow();
            assertTrue(values.spo2().isPresent());
            assertEquals("masimo-ascii1@ttyUSB3", values.samples().getFirst().device());
            Label origins = (Label) card.lookup("#cursor-origins");
            assertTrue(origins.getText().contains("masimo-ascii1 · valid"), origins.getText());
            assertTrue(origins.getText().contains("NIBP suntech-oem · 14:06:42"), origins.getText());
        });
    }

    @Test
    void keysStepSampleBySampleAndMinuteByMinute() {
        withCard(card -> {
            SessionChart chart = card.chart();
            press(chart, KeyCode.LEFT, false);
            int newest = chart.momentProperty().get().orElseThrow();
            press(chart, KeyCode.LEFT, false);
            assertEquals(newest - 1_000, chart.momentProperty().get().orElseThrow());
            press(chart, KeyCode.LEFT, true);
            assertEquals(newest - 61_000, chart.momentProperty().get().orElseThrow());
            press(chart, KeyCode.RIGHT, false);
            assertEquals(newest - 60_000, chart.momentProperty().get().orElseThrow());
        });
    }

    @Test
    void whoLooksAtThePastStaysThereUntilBackToNow() {
        withCard(card -> {
            SessionChart chart = card.chart();
            Node back = card.lookup("#back-to-now");
            chart.setWindow(ChartWindow.LAST_10_MINUTES);
            assertFalse(back.isVisible(), "the present is followed");
            wheel(chart, 500, 400, 0);
            ChartWindow.Between past = between(chart);
            assertTrue(back.isVisible());
            show(card, NOW + 5);
            assertEquals(past, between(chart), "the window has jumped");
            ((Button) back).fire();
            assertEquals(ChartWindow.LAST_10_MINUTES, chart.windowProperty().get());
            assertFalse(back.isVisible());
        });
    }

    @Test
    void theWheelZoomsAtThePointerAndTheKeysAroundTheCursor() {
        withCard(card -> {
            SessionChart chart = card.chart();
            double x = 400;
            int held = chart.scene().orElseThrow().axis().millisAt(x);
            wheel(chart, x, 0, 40);
            assertEquals(held, chart.scene().orElseThrow().axis().millisAt(x), 1_000);
            press(chart, KeyCode.DIGIT0, false);
            assertEquals(ChartWindow.WHOLE, chart.windowProperty().get());
            chart.momentProperty().set(OptionalInt.of(20 * MINUTE));
            double place = chart.scene().orElseThrow().axis().x(20 * MINUTE);
            press(chart, KeyCode.PLUS, false);
            assertEquals(place, chart.scene().orElseThrow().axis().x(20 * MINUTE), 1);
            press(chart, KeyCode.MINUS, false);
            assertEquals(ChartWindow.WHOLE, chart.windowProperty().get());
        });
    }

    @Test
    void aDragMovesTheStretchAndMovesTheCursorWhereAllIsShown() {
        withCard(card -> {
            SessionChart chart = card.chart();
            mouse(chart, MouseEvent.MOUSE_PRESSED, 300);
            mouse(chart, MouseEvent.MOUSE_DRAGGED, 340);
            assertEquals(ChartWindow.WHOLE, chart.windowProperty().get());
            assertTrue(chart.momentProperty().get().isPresent());
            mouse(chart, MouseEvent.MOUSE_RELEASED, 340);
            chart.setWindow(new ChartWindow.Between(20 * MINUTE, 40 * MINUTE));
            int held = chart.scene().orElseThrow().axis().millisAt(300);
            mouse(chart, MouseEvent.MOUSE_PRESSED, 300);
            mouse(chart, MouseEvent.MOUSE_DRAGGED, 400);
            assertEquals(held, chart.scene().orElseThrow().axis().millisAt(400), 1_000);
            mouse(chart, MouseEvent.MOUSE_RELEASED, 400);
        });
    }

    @Test
    void everythingIsThereWithoutADrag() {
        withCard(card -> {
            SessionChart chart = card.chart();
            chart.setWindow(new ChartWindow.Between(20 * MINUTE, 30 * MINUTE));
            int from = between(chart).fromMillis();
            button(card, "Earlier").fire();
            assertTrue(between(chart).fromMillis() < from);
            button(card, "Later").fire();
            assertEquals(from, between(chart).fromMillis(), 1_000);
            button(card, "Zoom in, key +").fire();
            assertEquals(5 * MINUTE, between(chart).length(), 1_000);
            for (int i = 0; i < 6; i++) {
                button(card, "Zoom out, key −").fire();
            }
            assertEquals(ChartWindow.WHOLE, chart.windowProperty().get());
        });
    }

    private static Button button(SessionChartCard card, String says) {
        return card.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(b -> says.equals(b.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keyTShowsTheSameAsATableAndEscapeLeadsBackStepByStep() {
        withCard(card -> {
            SessionChart chart = card.chart();
            chart.setWindow(new ChartWindow.Between(20 * MINUTE, 40 * MINUTE));
            chart.momentProperty().set(OptionalInt.of(30 * MINUTE));
            press(chart, KeyCode.T, false);
            TableView<?> table = (TableView<?>) card.lookup("#chart-table");
            assertFalse(table.getItems().isEmpty());
            press(table, KeyCode.ESCAPE, false);
            assertFalse(chart.tableProperty().get());
            press(chart, KeyCode.ESCAPE, false);
            assertTrue(chart.momentProperty().get().isEmpty());
            press(chart, KeyCode.ESCAPE, false);
            assertEquals(ChartWindow.WHOLE, chart.windowProperty().get());
        });
    }

    @Test
    void theTableHasEveryReadingAndEveryPeak() {
        withCard(card -> {
            var rows = TableRows.of(card.chart().scene().orElseThrow());
            assertEquals(
                    5, rows.stream().filter(r -> r.pressure().contains("/")).count());
            assertTrue(rows.stream()
                    .anyMatch(r ->
                            r.pressure().equals("142/88, MAP 106") && r.source().equals("suntech-oem")));
            assertTrue(rows.stream().anyMatch(r -> r.trends().getFirst().startsWith("88–")), "the fall to 88");
            assertTrue(rows.stream().anyMatch(r -> r.events().equals("Dizziness, mild")));
            assertTrue(rows.stream().anyMatch(r -> r.events().equals("MEDIUM alarm: SpO₂ 88, below 90")));
        });
    }

    @Test
    void breathingHasItsLanesWhereItIsMeasured() {
        SessionStory with =
                SessionStory.from(0).reading(Metric.RESP_RATE, 1, 14).reading(Metric.ETCO2, 1, 36);
        assertTrue(LaneKind.RESP.isIn(with.session()) && LaneKind.CO2.isIn(with.session()));
        assertFalse(LaneKind.RESP.isIn(SessionStory.from(0).session()));
    }
}
