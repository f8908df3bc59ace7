package vigil.ui.review;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.session.Session;
import vigil.session.SessionId;
import vigil.ui.chart.ChartWindow;
import vigil.ui.chart.SessionChart;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;
import vigil.ui.language.Texts;

/// Two sessions of a course, one chart below the other, aligned at the dose (ux 12.5).
///
/// Thread rule: FX thread.
final class BesideCard extends Pane {
    private static final Texts TEXTS = Texts.of(BesideCard.class);

    private static final double TOP = 56;
    private static final double TITLE = 22;

    private final SessionChart upper = SessionChart.low();
    private final SessionChart lower = SessionChart.low();
    private final Label first;
    private final Label second;
    private final TimeText time;
    private Optional<SessionId> beside = Optional.empty();

    /// @param open told to open the lower session instead
    /// @param close told that the open session is to stand alone again
    BesideCard(double width, double height, TimeText time, Consumer<SessionId> open, Runnable close) {
        this.time = time;
        getStyleClass().add("card");
        Place.size(this, width, height);
        Words.at(this, "heading-dense", 20, 9, width - 340, 46, Pos.CENTER_LEFT).setText(TEXTS.say("beside.title"));
        Button other = Buttons.of(TEXTS.say("beside.open"), () -> beside.ifPresent(open));
        other.setId("beside-open");
        other.getStyleClass().add("tight");
        Button leave = Buttons.of(Icon.CROSS, "", close);
        leave.setAccessibleText(TEXTS.say("beside.close"));
        leave.setId("beside-close");
        double each = (height - TOP - 2) / 2;
        first = Words.at(this, "body-s semibold ink2", 20, TOP, width - 40, TITLE, Pos.CENTER_LEFT);
        second = Words.at(this, "body-s semibold ink2", 20, TOP + each, width - 40, TITLE, Pos.CENTER_LEFT);
        upper.setZone(time.zone());
        lower.setZone(time.zone());
        getChildren()
                .addAll(
                        Place.at(upper, 0, TOP + TITLE, width, each - TITLE),
                        Place.at(lower, 0, TOP + each + TITLE, width, each - TITLE),
                        Place.at(other, width - 320, 9, 240, 46),
                        Place.at(leave, width - 72, 9, 52, 46));
    }

    void show(Session open, Optional<Session> other) {
        beside = other.map(Session::id);
        if (other.isEmpty()) {
            upper.clear();
            lower.clear();
            first.setText("");
            second.setText("");
            return;
        }
        Session below = other.get();
        int before = Math.max(zero(open), zero(below));
        int after = Math.max(end(open) - zero(open), end(below) - zero(below));
        show(upper, first, open, before, after);
        show(lower, second, below, before, after);
    }

    private void show(SessionChart chart, Label title, Session session, int before, int after) {
        title.setText(ReviewTitle.of(session, time).what());
        chart.setWindow(new ChartWindow.Between(zero(session) - before, zero(session) + Math.max(1_000, after)));
        chart.show(session, session.last());
        chart.repaint();
    }

    /// Paints anew in the colours of another theme.
    void repaint() {
        upper.repaint();
        lower.repaint();
    }

    private static int zero(Session session) {
        return session.doseStart().map(session::millisAt).orElse(0);
    }

    private static int end(Session session) {
        return session.millisAt(session.last());
    }
}
