package vigil.ui.bedside;

import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.ui.control.TypedText;

/// A sheet that follows the room while it is open.
///
/// Thread rule: FX thread.
interface LiveSheet {
    /// The sheet itself, of fixed size.
    Region root();

    /// Brings it up to what the room says at `now`; called in every frame while it is open.
    void show(BedsideFace face, Timestamp now);

    /// Takes the keyboard's hand when a key opened it: its first control.
    default void takeFocus() {
        FirstControl.of(root()).ifPresent(control -> {
            root().requestFocus();
            FirstControl.focus(control);
        });
    }

    /// Whether it may go when somebody presses Esc. One that holds something unsaved says so once.
    default boolean mayLeave() {
        return true;
    }

    /// True if it holds what somebody typed or answered and nobody sent.
    default boolean holdsDraft() {
        return TypedText.isIn(root());
    }

    /// True once it has nothing more to do and wants to be closed.
    default boolean isDone(Timestamp now) {
        return false;
    }
}
