package vigil.ui.bedside;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A second finger lets go of what the first one pressed.
@ExtendWith(ApplicationExtension.class)
class OneTouchTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void oneFingerPresses() {
        assertTrue(armedAfter(1));
    }

    @Test
    void twoFingersPressNothing() {
        assertFalse(armedAfter(2));
    }

    @Test
    void whatIsPressedWhileTwoFingersAreDownIsNotPressed() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Button button = new Button("x");
            Pane root = new Pane(button);
            new Scene(root).getRoot().applyCss();
            OneTouch.guard(root);

            button.fireEvent(touch(button, TouchEvent.TOUCH_PRESSED, 2));
            button.fireEvent(press());
            assertFalse(button.isArmed());

            button.fireEvent(touch(button, TouchEvent.TOUCH_RELEASED, 1));
            button.fireEvent(press());
            assertTrue(button.isArmed(), "both fingers are gone");
            return true;
        });
    }

    private boolean armedAfter(int fingers) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Button button = new Button("x");
            button.setOnAction(e -> done.add("fired"));
            Pane root = new Pane(button);
            OneTouch.guard(root);
            button.fireEvent(press());
            button.arm();
            button.fireEvent(touch(button, TouchEvent.TOUCH_PRESSED, fingers));
            return button.isArmed();
        });
    }

    private static MouseEvent press() {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private static TouchEvent touch(Button at, EventType<TouchEvent> type, int fingers) {
        List<TouchPoint> points = new ArrayList<>();
        for (int i = 0; i < fingers; i++) {
            points.add(new TouchPoint(i + 1, TouchPoint.State.PRESSED, i, i, i, i, at, null));
        }
        return new TouchEvent(type, points.getFirst(), points, 1, false, false, false, false);
    }
}
