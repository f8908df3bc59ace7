package vigil.ui.chart;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.treatment.Modality;
import vigil.ui.control.Buttons;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;
import vigil.ui.language.Texts;

/// The session chart of the bedside as a card: its heading, the choice of window, what the cursor reads, the chart.
///
/// Who looks at the past stays there until "Back to now". Thread rule: FX thread.
public final class SessionChartCard extends Region {
    private static final Texts TEXTS = Texts.of(SessionChartCard.class);
    private static final double TOP = 12;
    private static final double BUTTON_HEIGHT = 44;
    private static final double READOUT = 24;
    private static final double TWO_LINES = 44;
    /// A narrower card has short words on its buttons.
    private static final double WIDE = 1000;

    private final SessionChart chart = SessionChart.live();
    private final Label heading = Words.of("heading-dense", TEXTS.say("card.title"));
    private final Label about = Words.of("note ink3");
    private final Label course = Words.of("note ink2");
    private final CursorReadout readout = new CursorReadout();
    private final ChartTools tools = new ChartTools(chart);
    private final Button back = Buttons.primary(Buttons.of(TEXTS.say("card.now"), this::backToNow));
    private final HBox choice = new HBox();
    private final Map<ChartWindow, Button> buttons = new LinkedHashMap<>();
    private ChartWindow followed = ChartWindow.WHOLE;
    private TimeText text = new TimeText(ZoneId.systemDefault());
    private boolean wide;
    private boolean breathing;

    /// An empty card.
    public SessionChartCard() {
        getStyleClass().addAll("card", "session-chart-card");
        choice.getStyleClass().add("segments");
        choice.setAlignment(Pos.CENTER_RIGHT);
        segment(ChartWindow.WHOLE, "first");
        segment(ChartWindow.LAST_30_MINUTES, "middle");
        segment(ChartWindow.LAST_10_MINUTES, "last");
        back.setId("back-to-now");
        back.getStyleClass().add("tight");
        course.setId("course");
        chart.windowProperty().subscribe(this::follow);
        chart.momentProperty().subscribe(m -> mark());
        chart.momentValuesProperty().subscribe(v -> readout.show(v, text));
        getChildren().setAll(heading, course, about, readout, back, tools.node(), choice, chart);
        name(true);
        mark();
    }

    private void segment(ChartWindow window, String place) {
        Button button = Buttons.of("", () -> choose(window));
        button.getStyleClass().addAll("segment", place);
        button.setMinHeight(BUTTON_HEIGHT);
        button.setPrefHeight(BUTTON_HEIGHT);
        button.setMinWidth(USE_PREF_SIZE);
        buttons.put(window, button);
        choice.getChildren().add(button);
    }

    /// Writes the choices, in long or in short words.
    private void name(boolean inFull) {
        wide = inFull;
        buttons.forEach((window, button) -> {
            button.setText(words(window, inFull));
            button.setAccessibleText(words(window, true));
        });
    }

    private static String words(ChartWindow window, boolean inFull) {
        String length = inFull ? "" : ".short";
        return switch (window) {
            case ChartWindow.Last last ->
                TEXTS.say("card.last" + length, last.length().toMinutes());
            case ChartWindow.Whole whole -> TEXTS.say("card.whole" + length);
            case ChartWindow.Between between -> "";
        };
    }

    private void choose(ChartWindow window) {
        chart.momentProperty().set(OptionalInt.empty());
        chart.glideTo(window);
    }

    /// Follows the present again, in the window that did so last.
    private void backToNow() {
        choose(followed);
        chart.requestFocus();
    }

    private void follow(ChartWindow window) {
        if (!(window instanceof ChartWindow.Between)) {
            followed = window;
        }
        mark();
    }

    private void mark() {
        ChartWindow window = chart.windowProperty().get();
        buttons.forEach((w, button) -> {
            Buttons.setPrimary(button, w.equals(window));
            Buttons.setSelected(button, w.equals(window));
        });
        boolean past = window instanceof ChartWindow.Between;
        boolean read = chart.momentProperty().get().isPresent();
        Words.visible(back, past || read);
        about.setVisible(!read);
        course.setVisible(!past && !read);
    }

    /// Shows the session as it stands at `now`; see [SessionChart#show].
    public void show(Session session, Timestamp now, CuffProgramme programme) {
        String from = session.doseStart().isEmpty()
                ? "card.session"
                : session.plan().modality() == Modality.IV ? "card.infusion" : "card.dose";
        about.setText(TEXTS.say(from, text.clock(session.doseStart().orElse(session.began()))));
        boolean breathes = LaneKind.RESP.isIn(session) || LaneKind.CO2.isIn(session);
        if (breathes != breathing) {
            breathing = breathes;
            requestLayout();
        }
        chart.show(session, now, programme);
    }

    /// Says in a second line where the session stands in its course; nothing if empty.
    public void showCourse(String words) {
        course.setText(words);
    }

    /// The chart itself.
    public SessionChart chart() {
        return chart;
    }

    /// The zone of the clock; the machine's at first.
    public void setZone(ZoneId zone) {
        text = new TimeText(zone);
        chart.setZone(zone);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (wide != width >= WIDE) {
            name(width >= WIDE);
        }
        double right = placeFromRight(choice, width - 20, choice.prefWidth(-1)) - 8;
        right = placeFromRight(tools.node(), right, tools.node().prefWidth(-1)) - 12;
        double named = heading.prefWidth(-1);
        boolean roomy = !back.isVisible() || 20 + named + 12 + back.prefWidth(-1) <= right;
        double headingWidth = roomy ? Math.min(named, Math.max(0, right - 20)) : 0;
        heading.resizeRelocate(20, TOP, headingWidth, BUTTON_HEIGHT);
        double left = 20 + headingWidth + 12;
        double backWidth = Math.min(back.prefWidth(-1), Math.max(0, right - left));
        back.resizeRelocate(right - backWidth, TOP, backWidth, BUTTON_HEIGHT);
        placeFacts(left, right);
        readout.resizeRelocate(20, TOP + BUTTON_HEIGHT + 2, Math.max(0, width - 40), readoutHeight() - 4);
        double top = TOP + BUTTON_HEIGHT + readoutHeight();
        chart.resizeRelocate(0, top, width, Math.max(0, getHeight() - top));
    }

    /// What the minutes count from stands beside the heading where there is room for all of it; below it otherwise.
    /// Where the session stands in its course comes after it.
    private void placeFacts(double left, double right) {
        boolean beside = left + about.prefWidth(-1) <= right;
        double line = TOP + BUTTON_HEIGHT;
        double wide = Math.max(0, getWidth() - 40);
        if (beside) {
            about.resizeRelocate(left, TOP + 1, about.prefWidth(-1), BUTTON_HEIGHT);
            course.resizeRelocate(20, line, wide, READOUT);
        } else {
            double words = Math.min(wide, about.prefWidth(-1));
            about.resizeRelocate(20, line, words, READOUT);
            course.resizeRelocate(20 + words + 20, line, Math.max(0, wide - words - 20), READOUT);
        }
    }

    /// What the cursor reads of four parameters has no room beside where it comes from.
    private double readoutHeight() {
        return wide && !breathing ? READOUT : TWO_LINES;
    }

    private static double placeFromRight(Region node, double right, double width) {
        node.resizeRelocate(right - width, TOP, width, BUTTON_HEIGHT);
        return right - width;
    }
}
