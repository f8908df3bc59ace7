package vigil.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;

/// The four steps on top. A tap leads to what is open in a step; none is locked (ux 12.3).
final class StepBar extends Pane {
    private static final Texts TEXTS = Texts.of(StepBar.class);

    private static final double GAP = 16;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");

    private final List<Step> steps = new ArrayList<>();

    /// @param width of all four, px
    /// @param jump told the item a tapped step leads to
    StepBar(double width, Consumer<String> jump) {
        double each = (width - 3 * GAP) / 4;
        for (int i = 0; i < 4; i++) {
            Step step = new Step(each, jump);
            step.button.setId("step-" + (i + 1));
            steps.add(step);
            getChildren().add(Place.at(step.button, i * (each + GAP), 0, each, 64));
        }
    }

    void show(List<StepFace> faces) {
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).show(faces.get(i));
        }
    }

    /// One step: its number or a check, its name, how it stands.
    private static final class Step {
        private final Button button = new Button();
        private final Label number = Words.of("title-page");
        private final StackPane check = Icon.CHECK.box(22);
        private final Label title;
        private final Label detail;
        private String target = "";

        Step(double width, Consumer<String> jump) {
            double mark = width < 250 ? 12 : 20;
            double text = mark + 36;
            Pane face = Place.size(new Pane(), width, 64);
            face.setMouseTransparent(true);
            title = Words.at(face, "heading-small", text, 4, width - text - 8, 24, Pos.CENTER_LEFT);
            detail = Words.at(face, "note ink2", text, 26, width - text - 8, 36, Pos.CENTER_LEFT);
            detail.setWrapText(true);
            face.getChildren().addAll(Place.at(check, mark, 21, 22, 22), Place.at(number, mark, 16, 28, 32));
            button.setGraphic(face);
            button.getStyleClass().add("start-step");
            button.setOnAction(e -> jump.accept(target));
        }

        void show(StepFace face) {
            target = face.target();
            number.setText(Integer.toString(face.number()));
            Words.visible(number, face.state() != StepFace.State.DONE);
            Words.visible(check, face.state() == StepFace.State.DONE);
            title.setText(face.title());
            detail.setText(face.detail());
            // One line of detail leaves both lines in the middle, two take the rest of the step.
            boolean one = TextWidth.of(face.detail(), Fonts.REGULAR, 14) <= detail.getPrefWidth();
            title.setLayoutY(one ? 9 : 4);
            button.setAccessibleText(TEXTS.say("step.spoken", face.number(), face.title(), face.detail()));
            button.pseudoClassStateChanged(CURRENT, face.state() == StepFace.State.CURRENT);
            button.pseudoClassStateChanged(AHEAD, face.state() == StepFace.State.AHEAD);
        }
    }
}
