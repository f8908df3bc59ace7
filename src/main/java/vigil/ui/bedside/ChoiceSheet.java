package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;
import static vigil.ui.bedside.BedsideText.say;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;

/// Many words to choose one from, by one touch.
///
/// Thread rule: FX thread.
final class ChoiceSheet extends Pane {
    private static final double HEIGHT = 640;
    private static final double CELL = 240;
    private static final double GAP = 10;
    private static final double HIGH = 56;

    private final FlowPane choices = new FlowPane(GAP, GAP);
    private final Consumer<String> choose;

    ChoiceSheet(String question, Consumer<String> choose, Runnable close) {
        this.choose = choose;
        SheetParts.head(this, HEIGHT, question, close).setText(say("adverse.touch"));
        getChildren().add(Place.at(choices, SheetParts.MARGIN, 84, SheetParts.WIDTH - 40, HEIGHT - 100));
    }

    /// Puts these to the choice.
    void offer(List<String> words) {
        choices.getChildren().setAll(words.stream().map(this::choice).toList());
    }

    private Region choice(String word) {
        Button button = Place.size(Buttons.of(phrase(word), () -> choose.accept(word)), CELL, HIGH);
        button.getStyleClass().addAll("event-button");
        button.setWrapText(true);
        return new StackPane(button);
    }
}
