package vigil.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import vigil.metric.Timestamp;

/// A second's hold acts once; anything shorter is nothing. A finger and a key are alike.
// Requirement: UI-HOLD-1
@ExtendWith(ApplicationExtension.class)
class HoldButtonTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void aHeldKeyActsAfterASecondAndNotAgainWhileItRepeats() {
        story(button -> {
            key(button, KeyEvent.KEY_PRESSED);
            pulse(button, 900);
            assertEquals(0, done.size());
            pulse(button, 1000);
            for (int ms = 1100; ms < 4000; ms += 100) {
                key(button, KeyEvent.KEY_PRESSED);
                pulse(button, ms);
            }
            assertEquals(1, done.size());
        });
    }

    @Test
    void aKeyThatIsLetGoEarlyDoesNothing() {
        story(button -> {
            key(button, KeyEvent.KEY_PRESSED);
            pulse(button, 900);
            key(button, KeyEvent.KEY_RELEASED);
            pulse(button, 3000);
            assertEquals(0, done.size());
        });
    }

    @Test
    void anotherHoldActsAgain() {
        story(button -> {
            for (int i = 0; i < 2; i++) {
                pulse(button, i * 5000);
                button.press();
                pulse(button, i * 5000 + 1000);
                button.release();
            }
            assertEquals(2, done.size());
        });
    }

    private void story(java.util.function.Consumer<HoldButton> told) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            HoldButton button = new HoldButton(Icon.SIREN, 472, 56, () -> done.add("done"));
            button.set("EMERGENCY", "hold 1 s");
            pulse(button, 0);
            told.accept(button);
            return true;
        });
    }

    private static void pulse(HoldButton button, long millis) {
        button.pulse(new Timestamp(millis * 1_000_000, millis));
    }

    private static void key(HoldButton button, EventType<KeyEvent> type) {
        button.fireEvent(new KeyEvent(type, " ", " ", KeyCode.SPACE, false, false, false, false));
    }
}
