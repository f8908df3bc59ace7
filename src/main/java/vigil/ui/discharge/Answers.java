package vigil.ui.discharge;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vigil.treatment.Scale;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;

/// The buttons inside an open row, none of them chosen beforehand.
///
/// Thread rule: FX thread.
final class Answers {
    private static final Texts TEXTS = Texts.of(Answers.class);

    private static final double HEIGHT = 48;
    private static final double PADDING = 38;
    /// How many degrees of a score stand beside each other: eleven in one row were too narrow for a finger.
    private static final int DEGREES = 6;
    /// As much as ux 8 asks between neighbours, px.
    private static final double GAP = 8;

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

    /// How high the answers are, px.
    static double height(Answering answering) {
        return answering instanceof Answering.Dissociation ? 2 * HEIGHT + GAP : HEIGHT;
    }

    /// The answers to a criterion.
    ///
    /// @param width that they may take, px
    Pane of(String criterion, Answering answering, double width) {
        if (answering instanceof Answering.Dissociation) {
            return degrees(width);
        }
        HBox box = new HBox(GAP, nodes(criterion, answering).toArray(Node[]::new));
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    private List<Node> nodes(String criterion, Answering answering) {
        return switch (answering) {
            case Answering.Nobody a -> List.of();
            case Answering.Pressure a -> List.of(button(criterion, "NIBP", TEXTS.say("answer.nibp"), model::startCuff));
            case Answering.Form a -> List.of(button(criterion, "form", TEXTS.say("answer.form"), openForm));
            case Answering.YesOrNo a ->
                List.of(
                        button(criterion, "yes", a.yes(), () -> model.answer(criterion, "yes")),
                        button(criterion, "no", a.no(), () -> model.answer(criterion, "no")));
            case Answering.Sedation a -> sedation();
            case Answering.Dissociation a -> List.of();
            case Answering.Text a -> text(a);
        };
    }

    private static Button button(String criterion, String answer, String words, Runnable action) {
        // Measured, because the row must know its place before the button is styled.
        double width = Math.ceil(TextWidth.of(words, Fonts.SEMIBOLD, 18)) + PADDING;
        Button button = Place.size(Buttons.of(words, action), width, HEIGHT);
        button.setId("answer-" + criterion.replace('.', '-') + "-" + answer);
        return button;
    }

    private List<Node> sedation() {
        List<Node> pads = new ArrayList<>();
        for (int score = Scale.MOAAS.most(); score >= Scale.MOAAS.least(); score--) {
            int chosen = score;
            // What a patient of that score answers to (clinical facts, 2.3).
            String answers = TEXTS.say("answer.sedation." + score);
            Button pad = Place.size(Buttons.of("", () -> model.scoreSedation(chosen)), 77, HEIGHT);
            VBox face = new VBox(-3, Words.of("body bold", Integer.toString(score)), Words.of("note ink2", answers));
            face.setAlignment(Pos.CENTER);
            pad.setGraphic(face);
            pad.getStyleClass().add("sedation-pad");
            pad.setAccessibleText(TEXTS.say("answer.sedation", score, answers));
            pad.setId("answer-sedation-" + score);
            pads.add(pad);
        }
        return pads;
    }

    private Pane degrees(double width) {
        FlowPane pads = new FlowPane(GAP, GAP);
        double wide = Math.floor((width - (DEGREES - 1) * GAP) / DEGREES);
        for (int value = Scale.DISSOCIATION.least(); value <= Scale.DISSOCIATION.most(); value++) {
            int chosen = value;
            Button pad = Place.size(
                    Buttons.of(Integer.toString(value), () -> model.scoreDissociation(chosen)), wide, HEIGHT);
            pad.getStyleClass().add("sedation-pad");
            pad.setAccessibleText(
                    TEXTS.say("answer.dissociation", PhraseBook.translate(Scale.DISSOCIATION.words()), value));
            pad.setId("answer-dissociation-" + value);
            pads.getChildren().add(pad);
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
        Button keep =
                Buttons.of(Icon.CHECK, TEXTS.say("answer.keep"), () -> model.answer(asked.check(), field.getText()));
        return List.of(field, Place.height(keep, HEIGHT));
    }
}
