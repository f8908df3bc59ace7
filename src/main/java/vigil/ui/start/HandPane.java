package vigil.ui.start;

import java.util.ArrayList;
import java.util.List;
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
import vigil.ui.language.Texts;

/// Readings that a person measured: a cuff without a cable, a finger counted. They are marked as such in the record.
final class HandPane extends Pane {
    private static final Texts TEXTS = Texts.of(HandPane.class);

    private static final double ROW = 64;
    /// A narrower card has smaller fields, px.
    private static final double WIDE = 500;

    private static final double GAP = 8;
    private final double width;
    private final boolean wide;
    private final Label said;
    private final List<TextField> typed = new ArrayList<>();
    private int rows;

    HandPane(StartModel model, double width, Runnable close) {
        this.width = width;
        wide = width >= WIDE;
        getStyleClass().add("card");
        Label title = Words.at(this, "heading", 20, 14, width - 176, 40, Pos.CENTER_LEFT);
        FitText.show(title, TEXTS.say("hand"), width - 176, "heading", "heading-small", "body-s semibold");
        row(
                TEXTS.say("hand.nibp"),
                List.of("144", "91"),
                "hand-nibp",
                typed -> model.pressure(typed.getFirst() + "/" + typed.getLast()));
        row(TEXTS.say("hand.spo2"), List.of("97"), "hand-spo2", t -> model.read(Metric.SPO2, t.getFirst()));
        row(TEXTS.say("hand.pr"), List.of("78"), "hand-pr", t -> model.read(Metric.PULSE_RATE, t.getFirst()));
        row(TEXTS.say("hand.rr"), List.of("16"), "hand-rr", t -> model.read(Metric.RESP_RATE, t.getFirst()));
        said = Words.at(this, "body-s ink2", 20, 324, width - 40, 28, Pos.CENTER_LEFT);
        Button done = Place.at(Buttons.of(TEXTS.say("hand.done"), close), width - 156, 8, 136, 48);
        done.setId("hand-done");
        getChildren().add(done);
    }

    private void row(String label, List<String> examples, String id, Predicate<List<String>> enter) {
        double y = 66 + rows++ * ROW;
        double name = wide ? 200 : 92;
        double action = wide ? 120 : 84;
        double each = ((wide ? 216 : width - 40 - name - action - GAP) - GAP * (examples.size() - 1)) / examples.size();
        Words.at(this, wide ? "body" : "note", 20, y, name, 56, Pos.CENTER_LEFT).setText(label);
        List<TextField> fields = new ArrayList<>();
        for (String example : examples) {
            TextField field = Place.at(new TextField(), 20 + name + fields.size() * (each + GAP), y, each, 56);
            field.getStyleClass().addAll("vg-field", TouchPad.NUMBER);
            if (!wide) {
                field.getStyleClass().add("narrow-field");
            }
            field.setPromptText(example);
            field.setAccessibleText(fields.isEmpty() ? label : TEXTS.say("hand.dia"));
            field.setId(fields.isEmpty() ? id : id + "-dia");
            fields.add(field);
        }
        Runnable send = () -> send(label, String.join("/", examples), fields, enter);
        // Enter in the first of two leads to the second, as a person types them.
        fields.getFirst().setOnAction(e -> fields.getLast().requestFocus());
        fields.getLast().setOnAction(e -> send.run());
        Button button = Place.at(
                Buttons.of(TEXTS.say("hand.enter"), send), width - 20 - action - (wide ? 84 : 0), y, action, 56);
        button.getStyleClass().addAll("tight", "dense");
        button.setAccessibleText(TEXTS.say("hand.enter.spoken", label));
        button.setId(id + "-enter");
        typed.addAll(fields);
        getChildren().addAll(fields);
        getChildren().add(button);
    }

    /// Drops what was typed and not entered.
    void clear() {
        typed.forEach(TextField::clear);
        said.setText("");
    }

    private void send(String label, String example, List<TextField> fields, Predicate<List<String>> enter) {
        List<String> typed = fields.stream().map(f -> f.getText().strip()).toList();
        boolean taken = enter.test(typed);
        String name = label.substring(0, label.indexOf(','));
        said.setText(
                taken
                        ? TEXTS.say("hand.entered", name, String.join("/", typed))
                        : TEXTS.say("hand.wrong", label, example));
        if (taken) {
            fields.forEach(TextField::clear);
        }
    }
}
