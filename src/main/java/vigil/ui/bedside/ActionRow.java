package vigil.ui.bedside;

import javafx.css.PseudoClass;
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
import vigil.ui.control.PastLock;
import vigil.ui.control.Place;
import vigil.ui.face.EmergencyFace;
import vigil.ui.face.TimeText;

/// The bottom row: EMERGENCY alone at its left end, the note, what is charted, and the ways out of the session.
final class ActionRow extends Pane {
    private static final String MARK = "Mark";
    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");

    private final BedsideViewModel model;
    private final TimeText time;
    private final HoldButton emergency;
    private final TextField note = new TextField();
    private final Button discharge;
    private double x = 984;

    /// @param leave the ways out
    /// @param sheets opens what is charted
    ActionRow(
            BedsideViewModel model,
            TimeText time,
            LeaveActions leave,
            java.util.function.Consumer<BedsideSheet> sheets) {
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
        note.setMinHeight(56);
        note.setPrefHeight(56);
        getChildren()
                .addAll(
                        Place.at(PastLock.mark(emergency), 0, 0, 472, 56),
                        Place.at(new StackPane(note), 488, 0, 488, 56));
        add("mark", Buttons.of(Icon.FLAG, "Mark", this::mark), 112, "F5");
        add(
                "by-hand",
                Buttons.of("By hand…", () -> sheets.accept(BedsideSheet.BY_HAND)),
                116,
                "A reading a person took");
        add(
                "scores",
                Buttons.of("Scores…", () -> sheets.accept(BedsideSheet.SCORES)),
                112,
                "CADSS-6, dissociation, NEWS2");
        add("correct", Buttons.of("Correct…", () -> sheets.accept(BedsideSheet.CORRECTIONS)), 116, "What was entered");
        add(
                "alarms",
                Buttons.of("Alarms", () -> sheets.accept(BedsideSheet.ALARMS)),
                104,
                "The alarms of this session");
        discharge = Buttons.of(Icon.CHECK, "Discharge…", leave::discharge);
        add("discharge", discharge, 176, "Whether the patient may leave");
        add("abort", Buttons.of("Abort…", leave::askAbort), 104, "Breaks the session off");
    }

    private void add(String id, Button button, double width, String tip) {
        button.setId(id);
        button.setTooltip(new Tooltip(tip));
        button.getStyleClass().add("tight");
        getChildren().add(Place.at(button, x, 0, width, 56));
        x += width + 8;
    }

    void show(BedsideFace face, Timestamp now) {
        note.setPromptText("Write a note (N), stamped " + time.clock(now));
        boolean running = face.emergency().isPresent();
        emergency.set("EMERGENCY", face.emergency().map(EmergencyFace::since).orElse("hold 1 s"));
        emergency.pseudoClassStateChanged(RUNNING, running);
        emergency.pulse(now);
        discharge.setDisable(!LeaveActions.mayDischarge(face.session().phase()));
    }

    void mark() {
        model.ask(by -> new MonitorCommand.MarkEvent(MARK, by));
    }

    /// What is typed in the note is out of sight.
    void lock(boolean locked) {
        note.setVisible(!locked);
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
