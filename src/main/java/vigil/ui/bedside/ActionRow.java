package vigil.ui.bedside;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.ui.control.Buttons;
import vigil.ui.control.HoldButton;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.face.TimeText;

/// The bottom row: EMERGENCY alone at its left end, the note, the alarms so far, the mark, the end of
/// the session.
final class ActionRow extends Pane {
    private static final String MARK = "Mark";

    private final BedsideViewModel model;
    private final TimeText time;
    private final HoldButton emergency;
    private final TextField note = new TextField();

    ActionRow(BedsideViewModel model, TimeText time, Runnable showAlarms, Runnable askEnd) {
        this.model = model;
        this.time = time;
        emergency = new HoldButton(Icon.SIREN, 472, 56, model::emergency);
        emergency.setId("emergency");
        note.getStyleClass().add("vg-field");
        note.setId("note");
        note.setTooltip(new Tooltip("N or F6. Enter keeps the note, Esc leaves it as it is"));
        note.setOnAction(e -> keepNote());
        note.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                getParent().requestFocus();
                e.consume();
            }
        });
        Button mark = Buttons.of(Icon.FLAG, "Mark event", this::mark);
        mark.setTooltip(new Tooltip("F5"));
        mark.setId("mark");
        Button alarms = Buttons.of(Icon.LIST, "Alarms", showAlarms);
        alarms.setTooltip(new Tooltip("The alarms of this session"));
        alarms.setId("alarms");
        Button end = Buttons.of(Icon.CHECK, "End session…", askEnd);
        end.setId("end-session");
        end.getStyleClass().add("tight");
        StackPane field = new StackPane(note);
        getChildren()
                .addAll(
                        Place.at(emergency, 0, 0, 472, 56),
                        Place.at(field, 496, 0, 848, 56),
                        Place.at(alarms, 1352, 0, 152, 56),
                        Place.at(mark, 1512, 0, 168, 56),
                        Place.at(end, 1688, 0, 184, 56));
        note.setMinHeight(56);
        note.setPrefHeight(56);
    }

    void show(BedsideFace face, Timestamp now) {
        note.setPromptText("Write a note (N). It is stamped " + time.clock(now));
        emergency.set(
                face.emergencySince().map(at -> "EMERGENCY since " + at).orElse("EMERGENCY"),
                face.emergencySince().isPresent() ? "hold 1 s to end" : "hold 1 s");
        emergency.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("running"),
                face.emergencySince().isPresent());
        emergency.pulse(now);
    }

    void mark() {
        model.ask(by -> new MonitorCommand.MarkEvent(MARK, by));
    }

    void writeNote() {
        note.requestFocus();
    }

    HoldButton emergency() {
        return emergency;
    }

    private void keepNote() {
        model.note(note.getText());
        note.clear();
        getParent().requestFocus();
    }
}
