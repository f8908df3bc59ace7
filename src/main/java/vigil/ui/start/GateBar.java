package vigil.ui.start;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// Counts what is open before the session can start and names it; the button unlocks at none.
final class GateBar extends Pane {
    private final Label count;
    private final Label items;
    private final Button start;

    GateBar(Runnable begin) {
        getStyleClass().add("card");
        count = Words.at(this, "title-page", 24, 14, 1200, 36, Pos.CENTER_LEFT);
        items = Words.at(this, "body ink2", 24, 52, 1200, 28, Pos.CENTER_LEFT);
        start = Place.at(Buttons.primary(Buttons.of(Icon.PLAY, "Start session", begin)), 1456, 16, 400, 64);
        start.setId("start-session");
        start.getStyleClass().add("large");
        getChildren().add(start);
    }

    /// @param warning what is not as it should be, though the session may start; empty if there is nothing
    void show(List<String> open, String refusal, String warning) {
        count.setText(
                switch (open.size()) {
                    case 0 -> "Ready to start";
                    case 1 -> "1 thing is open before the session can start";
                    default -> open.size() + " things are open before the session can start";
                });
        String calm = "Monitoring, recording and alarms begin. The dose is started at the bedside.";
        String ready = warning.isEmpty() ? calm : warning;
        items.setText(!refusal.isEmpty() ? refusal : open.isEmpty() ? ready : String.join(" · ", open));
        start.setText(open.isEmpty() && !warning.isEmpty() ? "Start without sound test" : "Start session");
        start.setDisable(!open.isEmpty());
    }
}
