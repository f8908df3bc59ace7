package vigil.ui.bedside;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import org.jspecify.annotations.Nullable;
import vigil.ui.control.HoldButton;

/// Two fingers at once do nothing that changes a state (ux 8): what the first one pressed is let go, and nothing is
/// pressed until both are gone. The chart's two fingers are its own.
///
/// Thread rule: FX thread. It lives as long as its node.
final class OneTouch {
    private @Nullable Node pressed;
    private boolean several;

    private OneTouch() {}

    /// Watches everything inside `root`.
    static void guard(Node root) {
        OneTouch guard = new OneTouch();
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, guard::press);
        root.addEventFilter(TouchEvent.ANY, guard::touch);
    }

    private void press(MouseEvent e) {
        pressed = e.getTarget() instanceof Node node ? button(node) : null;
        if (several && e.isSynthesized()) {
            e.consume();
        }
    }

    private void touch(TouchEvent e) {
        if (e.getTouchCount() > 1) {
            several = true;
            switch (pressed) {
                case ButtonBase button -> button.disarm();
                case HoldButton hold -> hold.release();
                case null, default -> {}
            }
        } else if (e.getEventType() == TouchEvent.TOUCH_RELEASED) {
            several = false;
        }
    }

    private static @Nullable Node button(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ButtonBase || at instanceof HoldButton) {
                return at;
            }
        }
        return null;
    }
}
