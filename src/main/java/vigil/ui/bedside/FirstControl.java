package vigil.ui.bedside;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;

/// Finds what a keyboard's hand takes first in a sheet that a key opened: its first control, never the way out of it.
///
/// Thread rule: FX thread.
final class FirstControl {
    /// The id of the button that closes a sheet.
    static final String CLOSE = "sheet-close";

    private FirstControl() {}

    /// The first control that can be used now.
    static Optional<Node> of(Node root) {
        return all(root)
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && node != root)
                .filter(node -> !Objects.equals(node.getId(), CLOSE))
                .findFirst();
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(FirstControl::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    /// Gives it the focus so that the ring shows, as after Tab.
    static void focus(Node control) {
        control.requestFocus();
        Scene scene = control.getScene();
        // Only a traversal makes the ring visible: one step on and one back.
        if (scene != null && control.requestFocusTraversal(TraversalDirection.NEXT)) {
            scene.getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
    }
}
