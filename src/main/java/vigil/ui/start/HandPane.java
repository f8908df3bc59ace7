package vigil.ui.start;

import vigil.ui.language.Texts;

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
    private static final Texts TEXTS = Texts.of(HandPane.class);

    private static final double ROW = 64;
    private final double width;
    /// A narrower card has smaller fields, px.
    private static final double WIDE = 500;

    private final Label said;
    private int rows;

    HandPane(StartModel model, double width, Runnable close) {
        this.width = width;
        getStyleClass().add("card");
        Words.at(this, "heading", 20, 14, width - 176, 40, Pos.CENTER_LEFT).setText(TEXTS.say("hand"));
        row(TEXTS.say("hand.nibp"), "144/91", "hand-nibp", model::pressure);
        row(TEXTS.say("hand.spo2"), "97", "hand-spo2", typed -> model.read(Metric.SPO2, typed));
        row(TEXTS.say("hand.pr"), "78", "hand-pr", typed -> model.read(Metric.PULSE_RATE, typed));
        row(TEXTS.say("hand.rr"), "16", "hand-rr", typed -> model.read(Metric.RESP_RATE, typed));
        said = Words.at(this, "body-s ink2", 20, 324, width - 40, 28, Pos.CENTER_LEFT);
        Button done = Place.at(Buttons.of(TEXTS.say("hand.done"), close), width - 156, 8, 136, 48);
        done.setId("hand-done");
        getChildren().add(done);
    }

    private void row(String label, String prompt, String id, Predicate<String> enter) {
        double y = 66 + rows++ * ROW;
        double name = width >= WIDE ? 200 : 92;
        double typed = width >= WIDE ? 216 : width - 40 - name - 106;
        Words.at(this, width >= WIDE ? "body" : "note", 20, y, name, 56, Pos.CENTER_LEFT).setText(label);
        TextField field = Place.at(new TextField(), 20 + name, y, typed, 56);
        field.getStyleClass().add("vg-field");
        field.setPromptText(prompt);
        field.setAccessibleText(label);
        field.setId(id);
        Runnable send = () -> {
            String text = field.getText().strip();
            boolean taken = enter.test(text);
            said.setText(
                    taken
                            ? TEXTS.say("hand.entered", label.substring(0, label.indexOf(',')), text)
                            : TEXTS.say("hand.wrong", label, prompt));
            if (taken) {
                field.clear();
            }
        };
        field.setOnAction(e -> send.run());
        Button button = Place.at(Buttons.of(TEXTS.say("hand.enter"), send), 28 + name + typed, y, width >= WIDE ? 120 : 98, 56);
        button.getStyleClass().addAll("tight", "dense");
        button.setAccessibleText(TEXTS.say("hand.enter.spoken", label));
        button.setId(id + "-enter");
        getChildren().addAll(field, button);
    }
}
