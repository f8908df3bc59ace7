package vigil.ui.control;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets a hold button be held by the keyboard as by a finger: Space or Enter while it has the focus. Letting go, and
/// the focus going elsewhere, do nothing.
///
/// Thread rule: FX thread.
final class HoldKeys {
    private HoldKeys() {}

    static void attachTo(HoldButton button) {
        button.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (isHold(e)) {
                button.press();
                e.consume();
            }
        });
        button.addEventHandler(KeyEvent.KEY_RELEASED, e -> {
            if (isHold(e)) {
                button.release();
                e.consume();
            }
        });
        button.focusedProperty().subscribe(focused -> {
            if (!focused) {
                button.release();
            }
        });
    }

    private static boolean isHold(KeyEvent e) {
        return e.getCode() == KeyCode.SPACE || e.getCode() == KeyCode.ENTER;
    }
}
