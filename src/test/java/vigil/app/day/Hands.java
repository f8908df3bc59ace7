package vigil.app.day;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Hands that touch a screen and press keys through the platform's own robot.
///
/// JavaFX's headless platform delivers what the robot does at once; a real one sends it around by its window system,
/// and is waited for.
final class Hands {
    private static final boolean AT_ONCE = "Headless".equals(System.getProperty("glass.platform"));

    private final FxRobot robot = new FxRobot();
    private final Window window;
    private final MouseRobot mouse = robot.robotContext().getMouseRobot();
    private final KeyboardRobot keys = robot.robotContext().getKeyboardRobot();

    /// @param window what is written goes there
    Hands(Window window) {
        this.window = window;
        robot.targetWindow(window);
    }

    /// A finger goes down in the middle of it.
    void press(Node control) {
        pointAt(control);
        mouse.pressNoWait(MouseButton.PRIMARY);
        settle();
    }

    /// The finger goes up.
    void lift() {
        mouse.releaseNoWait(MouseButton.PRIMARY);
        settle();
    }

    /// The finger slides there without going up.
    void slideTo(Node other) {
        pointAt(other);
        settle();
    }

    /// The wheel is turned over it.
    ///
    /// @param down how far, in turns; negative for up
    void turnWheel(Node over, int down) {
        pointAt(over);
        mouse.scrollNoWait(down);
        settle();
    }

    /// Keys go down together.
    void press(KeyCode... codes) {
        if (!AT_ONCE) {
            // A display without a window manager gives no window the keyboard by itself.
            WaitForAsyncUtils.waitForAsyncFx(60_000, window::requestFocus);
        }
        keys.pressNoWait(codes);
        settle();
    }

    /// Keys go up.
    void lift(KeyCode... codes) {
        keys.releaseNoWait(codes);
        settle();
    }

    void write(String text) {
        robot.write(text, 0);
        settle();
    }

    private void pointAt(Node control) {
        Bounds place = Day.fx(() -> control.localToScreen(control.getBoundsInLocal()));
        mouse.moveNoWait(new Point2D(place.getCenterX(), place.getCenterY()));
        settle();
    }

    private static void settle() {
        if (AT_ONCE) {
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> true);
        } else {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
