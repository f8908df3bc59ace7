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
import javafx.scene.text.TextAlignment;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;

/// Many words to choose one from, by one touch.
///
/// Thread rule: FX thread.
final class ChoiceSheet extends Pane {
    private static final double GAP = 8;
    /// Five in a row, so that all that there is to choose from is in sight.
    private static final double CELL = Math.floor((SheetParts.INNER - 4 * GAP) / 5);
    private static final double HIGH = 56;

    private final FlowPane choices = new FlowPane(GAP, GAP);
    private final Consumer<String> choose;

    ChoiceSheet(String question, Consumer<String> choose, Runnable close) {
        this.choose = choose;
        SheetParts.head(this, SheetParts.HEIGHT, question, close).setText(say("adverse.touch"));
        getChildren()
                .add(Place.at(
                        choices,
                        SheetParts.MARGIN,
                        SheetParts.TOP,
                        SheetParts.INNER,
                        SheetParts.HEIGHT - SheetParts.TOP));
    }

    /// Puts these to the choice.
    void offer(List<String> words) {
        choices.getChildren().setAll(words.stream().map(this::choice).toList());
    }

    private Region choice(String word) {
        Button button = Place.size(Buttons.of(phrase(word), () -> choose.accept(word)), CELL, HIGH);
        button.getStyleClass().add("choice-word");
        button.setWrapText(true);
        button.setTextAlignment(TextAlignment.CENTER);
        return new StackPane(button);
    }
}
