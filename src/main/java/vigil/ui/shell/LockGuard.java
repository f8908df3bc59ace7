package vigil.ui.shell;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import vigil.staff.Duty;
import vigil.ui.control.Attendance;
import vigil.ui.control.PastLock;

/// Stands before a screen while the console is locked: what does not work past the lock asks for a PIN, and does then
/// what was asked. What is only looked at needs nothing.
///
/// Thread rule: FX thread.
// Control: H27
final class LockGuard {
    private final Attendance attendance;

    LockGuard(Attendance attendance) {
        this.attendance = attendance;
    }

    /// Stands before that node and all that is in it.
    void before(Node screen) {
        screen.addEventFilter(MouseEvent.ANY, this::mouse);
        screen.addEventFilter(TouchEvent.ANY, e -> {
            if (isHeld(e)) {
                e.consume();
            }
        });
        screen.addEventFilter(KeyEvent.ANY, this::key);
    }

    private void mouse(MouseEvent e) {
        boolean pressing = e.getEventType() == MouseEvent.MOUSE_PRESSED
                || e.getEventType() == MouseEvent.MOUSE_RELEASED
                || e.getEventType() == MouseEvent.MOUSE_CLICKED
                || e.getEventType() == MouseEvent.MOUSE_DRAGGED;
        if (!pressing || !isHeld(e)) {
            return;
        }
        e.consume();
        // As everywhere: touch down never fires, release does (ux 8).
        if (e.getEventType() == MouseEvent.MOUSE_RELEASED && e.getTarget() instanceof Node node) {
            ask(node);
        }
    }

    private void key(KeyEvent e) {
        boolean walks = e.getCode() == KeyCode.TAB || e.getCode().isArrowKey();
        if (walks || !isHeld(e)) {
            return;
        }
        e.consume();
        boolean fires = e.getCode() == KeyCode.SPACE || e.getCode() == KeyCode.ENTER;
        if (fires && e.getEventType() == KeyEvent.KEY_PRESSED && e.getTarget() instanceof Node node) {
            ask(node);
        }
    }

    private boolean isHeld(Event e) {
        return attendance.isLocked() && e.getTarget() instanceof Node node && !PastLock.isMarked(node);
    }

    private void ask(Node node) {
        attendance.perform(Duty.OBSERVE, by -> act(node));
    }

    /// What the touch would have done.
    private static void act(Node touched) {
        for (Node n = touched; n != null; n = n.getParent()) {
            if (n instanceof ButtonBase button) {
                button.fire();
                return;
            }
            if (n.isFocusTraversable()) {
                n.requestFocus();
                return;
            }
        }
    }
}
