package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import vigil.metric.Timestamp;
import vigil.session.SessionId;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.face.TimeText;

/// Where a note is written. What is typed stays until Enter, for each session its own: a look into another room loses
/// nothing and mixes nothing up.
///
/// Thread rule: FX thread.
final class NoteField extends Pane {
    private static final double HEIGHT = 56;

    private final TextField field = new TextField();
    private final StackPane pencil = Icon.PENCIL.box(24);
    private final TimeText time;
    private final BedsideViewModel model;
    private final Map<SessionId, String> drafts = new HashMap<>();
    private Optional<SessionId> session = Optional.empty();
    private boolean locked;
    private String hidden = "";
    private Runnable done = () -> {};

    NoteField(BedsideViewModel model, TimeText time) {
        this.model = model;
        this.time = time;
        field.getStyleClass().addAll("vg-field", "note-field");
        field.setId("note");
        field.setTooltip(new Tooltip(say("note.tip")));
        field.setAccessibleText(say("note.name"));
        field.setOnAction(e -> keep());
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                done.run();
                e.consume();
            }
        });
        pencil.getStyleClass().add("ink2");
        pencil.setMouseTransparent(true);
        getChildren().addAll(field, Place.at(pencil, 16, (HEIGHT - 24) / 2, 24, 24));
    }

    /// Gives it its length.
    ///
    /// @param after what happens once a note is kept, or Esc is pressed
    NoteField length(double width, Runnable after) {
        done = after;
        Place.at(field, 0, 0, width, HEIGHT);
        Place.size(this, width, HEIGHT);
        return this;
    }

    /// Turns to another session; what was typed for the one before waits there.
    void turn(SessionId id) {
        session.ifPresent(old -> drafts.put(old, typed()));
        session = Optional.of(id);
        put(drafts.getOrDefault(id, ""));
    }

    /// Takes what is typed out of sight, or shows it again.
    void lock(boolean wanted) {
        if (wanted != locked) {
            String typed = typed();
            locked = wanted;
            put(typed);
        }
    }

    private String typed() {
        return locked ? hidden : field.getText();
    }

    private void put(String text) {
        hidden = locked ? text : "";
        field.setText(locked ? "" : text);
    }

    /// Drops what is typed, in every session.
    void forget() {
        session = Optional.empty();
        drafts.clear();
        put("");
    }

    void show(Timestamp now) {
        field.setPromptText(say("note.prompt", time.clock(now)));
    }

    /// Takes the keyboard's hand.
    void write() {
        field.requestFocus();
        field.end();
    }

    /// Puts the note into the record; an empty one is nothing.
    void keep() {
        model.note(field.getText());
        field.clear();
        done.run();
    }
}
