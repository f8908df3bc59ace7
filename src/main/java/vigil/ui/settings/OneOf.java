package vigil.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import vigil.ui.control.Buttons;

/// A row of buttons of which one is chosen; it shows what holds, not what was pressed.
///
/// Thread rule: FX thread.
///
/// @param <T> what is chosen
final class OneOf<T> extends HBox {
    private static final double HEIGHT = 52;

    private final List<T> values;
    private final List<Button> buttons = new ArrayList<>();

    /// @param id of the row; its buttons are called after it, `id-0` and so on
    /// @param question for a screen reader, before each word
    OneOf(String id, String question, List<T> values, Function<T, String> words, Consumer<T> chosen) {
        super(8);
        setId(id);
        this.values = List.copyOf(values);
        for (T value : this.values) {
            Button button = Buttons.of(words.apply(value), () -> chosen.accept(value));
            button.getStyleClass().add("dense");
            button.setMinSize(USE_PREF_SIZE, HEIGHT);
            button.setPrefHeight(HEIGHT);
            button.setId(id + "-" + buttons.size());
            button.setAccessibleText(question + ": " + words.apply(value));
            buttons.add(button);
            getChildren().add(button);
        }
    }

    /// Marks what holds.
    void show(T value) {
        for (int i = 0; i < buttons.size(); i++) {
            Buttons.setSelected(buttons.get(i), values.get(i).equals(value));
        }
    }
}
