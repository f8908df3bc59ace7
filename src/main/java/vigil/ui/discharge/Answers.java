package vigil.ui.discharge;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vigil.treatment.Scale;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// The buttons inside an open row, none of them chosen beforehand.
///
/// Thread rule: FX thread.
final class Answers {
    private static final double HEIGHT = 48;
    /// What a patient of each MOAA/S score answers to (clinical facts, 2.3).
    private static final List<String> SEDATION = List.of("none", "pain", "prodding", "if loud", "slowly", "readily");

    private final DischargeViewModel model;
    private final Runnable openForm;

    Answers(DischargeViewModel model, Runnable openForm) {
        this.model = model;
        this.openForm = openForm;
    }

    /// True if the answers need the row's whole length: what is known then stands below the name.
    static boolean areWide(Answering answering) {
        return answering instanceof Answering.Sedation
                || answering instanceof Answering.Dissociation
                || answering instanceof Answering.Text;
    }

    /// The answers to a criterion.
    HBox of(String criterion, Answering answering) {
        HBox box = new HBox(
                answering instanceof Answering.Dissociation ? 2 : 8,
                nodes(criterion, answering).toArray(Node[]::new));
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    private List<Node> nodes(String criterion, Answering answering) {
        return switch (answering) {
            case Answering.Nobody a -> List.of();
            case Answering.Pressure a -> List.of(button(criterion, "NIBP", "NIBP again", model::startCuff));
            case Answering.Form a -> List.of(button(criterion, "form", "Open the form", openForm));
            case Answering.YesOrNo a ->
                List.of(
                        button(criterion, "yes", a.yes(), () -> model.answer(criterion, "yes")),
                        button(criterion, "no", a.no(), () -> model.answer(criterion, "no")));
            case Answering.Sedation a -> sedation();
            case Answering.Dissociation a -> dissociation();
            case Answering.Text a -> text(a);
        };
    }

    private static Button button(String criterion, String answer, String words, Runnable action) {
        Button button = Place.height(Buttons.of(words, action), HEIGHT);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setId("answer-" + criterion.replace('.', '-') + "-" + answer);
        return button;
    }

    private List<Node> sedation() {
        List<Node> pads = new ArrayList<>();
        for (int score = SEDATION.size() - 1; score >= 0; score--) {
            int chosen = score;
            Button pad = Place.size(Buttons.of("", () -> model.scoreSedation(chosen)), 77, HEIGHT);
            VBox face = new VBox(
                    -3, Words.of("body bold", Integer.toString(score)), Words.of("note ink2", SEDATION.get(score)));
            face.setAlignment(Pos.CENTER);
            pad.setGraphic(face);
            pad.getStyleClass().add("sedation-pad");
            pad.setAccessibleText("MOAA/S " + score + ", " + SEDATION.get(score));
            pad.setId("answer-sedation-" + score);
            pads.add(pad);
        }
        return pads;
    }

    private List<Node> dissociation() {
        List<Node> pads = new ArrayList<>();
        for (int value = Scale.DISSOCIATION.least(); value <= Scale.DISSOCIATION.most(); value++) {
            int chosen = value;
            Button pad =
                    Place.size(Buttons.of(Integer.toString(value), () -> model.scoreDissociation(chosen)), 44, HEIGHT);
            pad.getStyleClass().add("sedation-pad");
            pad.setAccessibleText(Scale.DISSOCIATION.words() + ": " + value);
            pad.setId("answer-dissociation-" + value);
            pads.add(pad);
        }
        return pads;
    }

    private List<Node> text(Answering.Text asked) {
        TextField field = Place.size(new TextField(), 360, HEIGHT);
        field.getStyleClass().add("vg-field");
        field.setPromptText(asked.prompt());
        field.setAccessibleText(asked.prompt());
        field.setOnAction(e -> model.answer(asked.check(), field.getText()));
        field.setId("answer-" + asked.check().replace('.', '-') + "-text");
        Button keep = Buttons.of(Icon.CHECK, "Keep", () -> model.answer(asked.check(), field.getText()));
        return List.of(field, Place.height(keep, HEIGHT));
    }
}
