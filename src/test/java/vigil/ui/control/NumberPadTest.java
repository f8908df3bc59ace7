package vigil.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;

class NumberPadTest {
    private final StringBuilder said = new StringBuilder();

    @AfterEach
    void speakEnglishAgain() {
        Spoken.speak(Language.ENGLISH);
    }

    @Test
    void theDecimalKeyShowsTheSignOfTheLanguageAndSaysAPoint() {
        Spoken.speak(Language.GERMAN);
        NumberPad pad = new NumberPad(said::append);
        Button point = (Button) pad.lookup("#pad-point");

        point.fire();

        assertEquals(",", point.getText());
        assertEquals(".", said.toString());
    }

    @Test
    void theKeyboardDoesTheSame() {
        NumberPad pad = new NumberPad(said::append);

        for (KeyCode key :
                new KeyCode[] {KeyCode.DIGIT7, KeyCode.NUMPAD4, KeyCode.COMMA, KeyCode.BACK_SPACE, KeyCode.DELETE}) {
            assertTrue(pad.take(pressed(key)), key.getName());
        }

        assertEquals("74." + NumberPad.BACK + NumberPad.CLEAR, said.toString());
        assertFalse(pad.take(pressed(KeyCode.A)));
    }

    @Test
    void everyKeyIsLargeEnoughForAGloveAndSaysWhatItIs() {
        for (var key : new NumberPad(said::append).getChildren()) {
            Button button = (Button) key;
            assertTrue(button.getPrefWidth() >= 72 && button.getPrefHeight() >= 56, button.getId());
            assertFalse(button.getAccessibleText().isBlank(), button.getId());
        }
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }
}
