package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.LabelFit;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// The one thing that is to be done first; a tap opens it.
final class NextCard extends Pane {
    private static final double HEIGHT = 64;

    private final Label when = Words.of("note ink2");
    private final Label what = Words.of("heading-dense");
    private final Button button;
    private @Nullable NextStep shown;

    /// @param width of the card, px
    /// @param open what is to be done with it
    NextCard(double width, Consumer<NextStep> open) {
        VBox words = new VBox(when, what);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        LabelFit.wrap(when);
        LabelFit.wrap(what);
        HBox face = Place.size(new HBox(16, Icon.ARROW.node(22), words), width - 40, HEIGHT);
        face.setAlignment(Pos.CENTER_LEFT);
        button = Place.at(Buttons.of("", () -> open(open)), 0, 0, width, HEIGHT);
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("next");
        button.getStyleClass().addAll("next-card", "needs-you");
        getChildren().add(button);
    }

    private void open(Consumer<NextStep> open) {
        NextStep step = shown;
        if (step != null) {
            open.accept(step);
        }
    }

    void show(NextStep step) {
        shown = step;
        when.setText(step.when());
        what.setText(step.what());
        button.setAccessibleText(say("next") + ": " + step.what() + ", " + step.when());
    }
}
