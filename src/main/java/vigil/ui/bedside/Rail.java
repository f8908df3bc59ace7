package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;

/// The right edge of a small screen: what a large one has beside its chart, each behind one touch (ux 14).
final class Rail extends Pane {
    static final double WIDTH = 72;
    static final double HEIGHT = 536;
    private static final double GAP = 8;

    private final BedsideViewModel model;
    private final double step;
    private final Optional<Button> lock;
    private final Button mark;

    /// @param ways one of them may lock the console
    Rail(BedsideViewModel model, Opener open, BedsideWays ways) {
        this.model = model;
        step = (HEIGHT + GAP) / (ways.lock().isPresent() ? 7 : 6);
        add("rail-dose", Icon.SYRINGE, say("rail.dose"), open.dose());
        add("rail-event", Icon.PLUS, say("rail.event"), open.event());
        add("rail-moaas", Icon.GAUGE, say("moaas"), open.sedation());
        add("rail-note", Icon.PENCIL, say("rail.note"), open.note());
        mark = add("mark", Icon.FLAG, say("rail.mark"), model::pressMark);
        add("more", Icon.LIST, say("rail.more"), open.more());
        lock = ways.lock().map(way -> add("lock", Icon.LOCK, say("rail.lock"), way));
    }

    /// What its buttons open.
    record Opener(Runnable dose, Runnable event, Runnable sedation, Runnable note, Runnable more) {}

    private Button add(String id, Icon icon, String words, Runnable action) {
        Button button = Buttons.of(icon, words, action);
        button.setId(id);
        button.setContentDisplay(ContentDisplay.TOP);
        button.setGraphicTextGap(4);
        button.getStyleClass().addAll("rail-button");
        getChildren().add(Place.at(button, 0, getChildren().size() * step, WIDTH, step - GAP));
        return button;
    }

    void show(BedsideFace face) {
        mark.setText(MarkWords.brief(face));
        lock.ifPresent(button -> button.setDisable(!model.canLock()));
    }
}
