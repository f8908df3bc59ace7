package vigil.ui.chart;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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

/// The session chart of the bedside as a card: its heading, the choice of window, the chart.
///
/// Thread rule: FX thread.
public final class SessionChartCard extends Region {
    private static final double HEADER = 71;
    private static final double BUTTON_HEIGHT = 44;

    private final SessionChart chart = SessionChart.live();
    private final Label heading = Words.of("heading-dense", "Session");
    private final Label about = Words.of("body-s ink3");
    private final Label course = Words.of("note ink2");
    private final HBox choice = new HBox();
    private final Map<ChartWindow, Button> buttons = new LinkedHashMap<>();
    private TimeText text = new TimeText(ZoneId.systemDefault());

    /// An empty card.
    public SessionChartCard() {
        getStyleClass().addAll("card", "session-chart-card");
        getStylesheets()
                .add(Objects.requireNonNull(SessionChartCard.class.getResource("chart.css"))
                        .toExternalForm());
        choice.getStyleClass().add("segments");
        choice.setAlignment(Pos.CENTER_RIGHT);
        segment("Whole session", ChartWindow.WHOLE, "first");
        segment("Last 30 min", ChartWindow.LAST_30_MINUTES, "middle");
        segment("Last 10 min", ChartWindow.LAST_10_MINUTES, "last");
        chart.windowProperty().subscribe(this::mark);
        getChildren().setAll(heading, about, course, choice, chart);
        course.setId("course");
    }

    private void segment(String words, ChartWindow window, String place) {
        Button button = Buttons.of(words, () -> chart.setWindow(window));
        button.getStyleClass().addAll("segment", place);
        button.setMinHeight(BUTTON_HEIGHT);
        button.setPrefHeight(BUTTON_HEIGHT);
        buttons.put(window, button);
        choice.getChildren().add(button);
    }

    private void mark(ChartWindow window) {
        buttons.forEach((w, button) -> Buttons.setPrimary(button, w.equals(window)));
    }

    /// Shows the session as it stands at `now`; see [SessionChart#show].
    public void show(Session session, Timestamp now, CuffProgramme programme) {
        boolean infusion = session.plan().modality() == Modality.IV;
        String dose = infusion ? "infusion" : "dose";
        about.setText(session.doseStart()
                .map(start -> "minutes from start of " + dose + ", " + text.clock(start))
                .orElse("minutes from start of session, " + text.clock(session.began())));
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
        double buttonsWidth = choice.prefWidth(-1);
        choice.resizeRelocate(width - 20 - buttonsWidth, 12, buttonsWidth, BUTTON_HEIGHT);
        double headingWidth = heading.prefWidth(-1);
        double line = course.getText().isEmpty() ? BUTTON_HEIGHT : BUTTON_HEIGHT - 16;
        heading.resizeRelocate(20, 12, headingWidth, line);
        double aboutX = 20 + headingWidth + 12;
        about.resizeRelocate(aboutX, 13, Math.max(0, width - 40 - buttonsWidth - aboutX), line);
        course.resizeRelocate(20, 12 + line, Math.max(0, width - 60 - buttonsWidth), 20);
        chart.resizeRelocate(0, HEADER, width, getHeight() - HEADER);
    }
}
