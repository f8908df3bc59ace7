package vigil.ui.bedside;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;

/// Digits to touch, for a screen without a keyboard; a keyboard's digits do the same.
///
/// Thread rule: FX thread.
final class NumberPad extends Pane {
    static final double WIDTH = 328;
    static final double HEIGHT = 312;
    /// What the pad says for the key that takes the last one back.
    static final char BACK = '\b';

    private static final String KEYS = "789456123.0" + BACK;
    private static final double CELL = 104;
    private static final double HIGH = 72;
    private static final double GAP = 8;

    private final Consumer<Character> press;

    NumberPad(Consumer<Character> press) {
        this.press = press;
        for (int i = 0; i < KEYS.length(); i++) {
            char key = KEYS.charAt(i);
            Button button = Buttons.of(key == BACK ? "←" : Character.toString(key), () -> press.accept(key));
            button.getStyleClass().add("step");
            button.setFocusTraversable(false);
            button.setId(key == BACK ? "pad-back" : key == '.' ? "pad-point" : "pad-" + key);
            button.setAccessibleText(key == BACK ? "Take the last back" : Character.toString(key));
            Place.at(button, i % 3 * (CELL + GAP), i / 3 * (HIGH + GAP), CELL, HIGH);
            getChildren().add(button);
        }
    }

    /// Takes a key of the keyboard.
    ///
    /// @return false if it is none of the pad's
    boolean take(KeyEvent e) {
        switch (e.getCode()) {
            case BACK_SPACE -> press.accept(BACK);
            case PERIOD, DECIMAL, COMMA -> press.accept('.');
            default -> {
                String name = e.getCode().getName();
                char last = name.charAt(name.length() - 1);
                if (!e.getCode().isDigitKey() || !Character.isDigit(last)) {
                    return false;
                }
                press.accept(last);
            }
        }
        return true;
    }
}
