package vigil.ui.start;

import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import vigil.metric.Metric;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// Readings that a person measured: a cuff without a cable, a finger counted. They are marked as such in the record.
final class HandPane extends Pane {
    private static final double ROW = 64;
    private final Label said;
    private int rows;

    HandPane(StartModel model, Runnable close) {
        getStyleClass().add("card");
        Words.at(this, "heading", 20, 14, 400, 40, Pos.CENTER_LEFT).setText("Measured by hand");
        row("NIBP, mmHg", "144/91", "hand-nibp", model::pressure);
        row("SpO₂, %", "97", "hand-spo2", typed -> model.read(Metric.SPO2, typed));
        row("PR, /min", "78", "hand-pr", typed -> model.read(Metric.PULSE_RATE, typed));
        row("RR, /min", "16", "hand-rr", typed -> model.read(Metric.RESP_RATE, typed));
        said = Words.at(this, "body-s ink2", 20, 324, 480, 28, Pos.CENTER_LEFT);
        Button done = Place.at(Buttons.of("Done", close), 516, 8, 136, 48);
        done.setId("hand-done");
        getChildren().add(done);
    }

    private void row(String label, String prompt, String id, Predicate<String> enter) {
        double y = 66 + rows++ * ROW;
        Words.at(this, "body", 20, y, 200, 56, Pos.CENTER_LEFT).setText(label);
        TextField field = Place.at(new TextField(), 220, y, 216, 56);
        field.getStyleClass().add("vg-field");
        field.setPromptText(prompt);
        field.setAccessibleText(label);
        field.setId(id);
        Runnable send = () -> {
            boolean taken = enter.test(field.getText());
            said.setText(
                    taken
                            ? label.substring(0, label.indexOf(',')) + " "
                                    + field.getText().strip() + " entered"
                            : "Write " + label + " as " + prompt);
            if (taken) {
                field.clear();
            }
        };
        field.setOnAction(e -> send.run());
        Button button = Place.at(Buttons.of("Enter", send), 448, y, 120, 56);
        button.setId(id + "-enter");
        getChildren().addAll(field, button);
    }
}
