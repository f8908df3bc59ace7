package vigil.ui.control;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.text.TextAlignment;
import vigil.ui.language.Texts;

/// A row of buttons of which at most one is chosen; none is, until a person chooses (ux 16.12).
///
/// Pressing one only tells which; what is chosen, [#show] says, so that the row shows what was recorded and not what
/// was wished.
///
/// Thread rule: FX thread.
public final class Choice extends HBox {
    private static final Texts TEXTS = Texts.of(Choice.class);

    private OptionalInt shown = OptionalInt.empty();

    /// @param question for a screen reader, before each word
    /// @param width of each button, px
    /// @param gap between two; 0 joins them
    /// @param chosen told the place of the one that was pressed
    public Choice(String question, List<String> words, double width, double height, double gap, IntConsumer chosen) {
        super(gap);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(gap == 0 ? "joined-choice" : "choice");
        for (int i = 0; i < words.size(); i++) {
            int place = i;
            Button button = Buttons.of(words.get(i), () -> chosen.accept(place));
            button.getStyleClass().addAll("tight", "dense");
            button.setAccessibleText(TEXTS.say("choice.spoken", question, words.get(i)));
            button.setWrapText(true);
            button.setTextAlignment(TextAlignment.CENTER);
            button.setId(id(question, words.get(i)));
            getChildren().add(Place.size(button, width, height));
        }
    }

    /// Yes and No, without a preset answer.
    public static Choice yesNo(String question, IntConsumer chosen) {
        return new Choice(question, List.of(TEXTS.say("choice.yes"), TEXTS.say("choice.no")), 62, 48, 0, chosen);
    }

    /// Marks the chosen one; none if empty.
    public void show(OptionalInt chosen) {
        if (!chosen.equals(shown)) {
            shown = chosen;
            for (int i = 0; i < getChildren().size(); i++) {
                Buttons.setSelected(getChildren().get(i), chosen.isPresent() && chosen.getAsInt() == i);
            }
        }
    }

    /// The id of a button: `psychosis-now-or-before-yes`.
    public static String id(String question, String word) {
        return (question + "-" + word)
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
