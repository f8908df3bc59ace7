package vigil.ui.staff;

import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import vigil.staff.PinRule;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.language.Texts;

/// A field for a PIN with digits to touch below it; a keyboard types into the field as into any other.
///
/// Thread rule: FX thread.
final class PinPad extends Pane {
    static final double HEIGHT = 312;
    private static final double HIGH = 56;
    private static final double GAP = 8;
    private static final String KEYS = "123456789<0>";

    private final PasswordField field = new PasswordField();
    private final Button enter;

    /// @param typed is told that somebody types
    /// @param entered is told that the PIN is whole
    PinPad(double width, Runnable typed, Runnable entered) {
        Texts texts = Texts.of(PinPad.class);
        Place.at(field, 0, 0, width, HIGH).getStyleClass().add("vg-field");
        field.setId("pin");
        field.setPromptText(texts.say("pin.prompt"));
        field.setAccessibleText(texts.say("pin.prompt"));
        field.setOnAction(e -> entered.run());
        field.textProperty().subscribe(text -> {
            String digits = text.chars()
                    .filter(c -> c >= '0' && c <= '9')
                    .limit(PinRule.MOST)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            if (!digits.equals(text)) {
                field.setText(digits);
                field.end();
            }
            typed.run();
        });
        getChildren().add(field);
        enter = Buttons.primary(Buttons.of(Icon.CHECK, "", entered));
        enter.setId("pin-enter");
        enter.setAccessibleText(texts.say("pin.enter"));
        double wide = (width - 2 * GAP) / 3;
        for (int i = 0; i < KEYS.length(); i++) {
            Button key = key(KEYS.charAt(i), texts);
            getChildren().add(Place.at(key, i % 3 * (wide + GAP), HIGH + GAP + i / 3 * (HIGH + GAP), wide, HIGH));
        }
    }

    String pin() {
        return field.getText();
    }

    void clear() {
        field.clear();
    }

    void takeFocus() {
        field.requestFocus();
    }

    /// @param open false while no PIN is looked at
    void setOpen(boolean open) {
        enter.setDisable(!open);
    }

    private Button key(char key, Texts texts) {
        if (key == '>') {
            return enter;
        }
        if (key == '<') {
            Button back = Buttons.of(Icon.BACK, "", () -> {
                field.deletePreviousChar();
                takeFocus();
            });
            back.setFocusTraversable(false);
            back.setId("pin-back");
            back.setAccessibleText(texts.say("pin.back"));
            return back;
        }
        String digit = Character.toString(key);
        Button button = Buttons.of(digit, () -> {
            field.appendText(digit);
            takeFocus();
            field.end();
        });
        button.setFocusTraversable(false);
        button.getStyleClass().add("pin-key");
        button.setId("pin-" + digit);
        button.setAccessibleText(digit);
        // Enter on a digit's button must not be a second way to end the PIN.
        button.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                e.consume();
            }
        });
        return button;
    }
}
