package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;

/// The bottom row beside EMERGENCY: the note, what is charted, and the way out of the session.
final class ActionRow extends Pane {
    static final double WIDTH = 1384;

    private final BedsideViewModel model;
    private final Optional<Button> lock;
    private final Button mark;
    private final Button discharge;
    private double x = WIDTH;

    /// @param ways where the bedside leads
    /// @param leave goes to the discharge
    /// @param sheets opens what is charted
    ActionRow(
            BedsideViewModel model,
            NoteField note,
            BedsideWays ways,
            Runnable leave,
            Consumer<BedsideSheet> sheets,
            Runnable afterNote) {
        this.model = model;
        lock = ways.lock().map(way -> Buttons.of(Icon.LOCK, say("lock"), way));
        lock.ifPresent(button -> add("lock", button, 148, say("lock.tip")));
        add("more", Buttons.of(say("more"), () -> sheets.accept(BedsideSheet.MORE)), 104, "");
        discharge = Buttons.of(Icon.CHECK, say("discharge"), leave);
        add("discharge", discharge, 168, say("discharge.tip"));
        Button scores = Buttons.of(say("scores"), () -> sheets.accept(BedsideSheet.SCORES));
        add("scores", scores, 120, say("scores.tip"));
        Button hand = Buttons.of(say("hand"), () -> sheets.accept(BedsideSheet.BY_HAND));
        add("by-hand", hand, 124, say("hand.tip"));
        mark = Buttons.of(Icon.FLAG, say("mark"), model::pressMark);
        add("mark", mark, 164, say("mark.tip"));
        getChildren().addFirst(Place.at(note.length(x, afterNote), 0, 0, x, 56));
    }

    /// From right to left, so that the note has what is left; the focus goes from left to right.
    private void add(String id, Button button, double width, String tip) {
        button.setId(id);
        if (!tip.isEmpty()) {
            button.setTooltip(new Tooltip(tip));
        }
        button.getStyleClass().add("tight");
        x -= width;
        getChildren().addFirst(Place.at(button, x, 0, width, 56));
        x -= 8;
    }

    void show(BedsideFace face) {
        mark.setText(MarkWords.of(face));
        lock.ifPresent(button -> button.setDisable(!model.canLock()));
        discharge.setDisable(!LeaveActions.mayDischarge(face.session().phase()));
    }
}
