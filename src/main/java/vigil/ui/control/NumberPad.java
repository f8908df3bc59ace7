package vigil.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import vigil.ui.language.Decimals;
import vigil.ui.language.Texts;

/// Digits to touch, for a screen without a keyboard; a keyboard's digits do the same, so its keys take no focus. The
/// decimal key shows the sign of the language and always says a point.
///
/// Thread rule: FX thread.
public final class NumberPad extends Pane {
    private static final Texts TEXTS = Texts.of(NumberPad.class);

    /// Its width, px.
    public static final double WIDTH = 328;
    /// Its height, px.
    public static final double HEIGHT = 312;
    /// What the pad says for the key that takes the last one back.
    public static final char BACK = '\b';
    /// What it says for the key that empties the field: Delete on a keyboard.
    public static final char CLEAR = '\u007f';
    /// What it says for the decimal sign, whichever the language writes.
    public static final char POINT = '.';

    private static final String KEYS = "789456123.0" + BACK;
    /// More than the 8 px of ux 8, for gloves.
    private static final double GAP = 10;
    /// Larger than the least of ux 8 (64 by 56), for gloves.
    private static final double CELL = (WIDTH - 2 * GAP) / 3;

    private static final double HIGH = (HEIGHT - 3 * GAP) / 4;

    private final Consumer<Character> press;

    /// @param press is told each key: a digit, [#POINT], [#BACK] or [#CLEAR]
    public NumberPad(Consumer<Character> press) {
        this.press = press;
        for (int i = 0; i < KEYS.length(); i++) {
            char key = KEYS.charAt(i);
            Button button = Buttons.of(shown(key), () -> press.accept(key));
            button.getStyleClass().add("step");
            button.setFocusTraversable(false);
            button.setId(key == BACK ? "pad-back" : key == POINT ? "pad-point" : "pad-" + key);
            button.setAccessibleText(spoken(key));
            Place.at(button, i % 3 * (CELL + GAP), i / 3 * (HIGH + GAP), CELL, HIGH);
            getChildren().add(button);
        }
    }

    private static String shown(char key) {
        return key == BACK ? "\u2190" : key == POINT ? Character.toString(Decimals.sign()) : Character.toString(key);
    }

    private static String spoken(char key) {
        return key == BACK ? TEXTS.say("pad.back") : key == POINT ? TEXTS.say("pad.decimal") : Character.toString(key);
    }

    /// Takes a key of the keyboard.
    ///
    /// @return false if it is none of the pad's
    public boolean take(KeyEvent e) {
        switch (e.getCode()) {
            case BACK_SPACE -> press.accept(BACK);
            case DELETE -> press.accept(CLEAR);
            case PERIOD, DECIMAL, COMMA -> press.accept(POINT);
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
