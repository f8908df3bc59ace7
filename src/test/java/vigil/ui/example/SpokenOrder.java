package vigil.ui.example;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// What a person who does not see the screen meets, control by control: every node that the Tab key comes to, in the
/// order in which it comes, with its role and what is said of it (ux 13).
///
/// Thread rule: FX thread.
public final class SpokenOrder {
    /// A control that takes the focus.
    ///
    /// @param text what is said; empty if nothing would be, which is a fault
    public record Stop(Node node, AccessibleRole role, String text) {
        @Override
        public String toString() {
            return role + " " + text;
        }
    }

    private SpokenOrder() {}

    /// All that the focus comes to below a part of the screen. Parts that are hidden or cannot be used are
    /// passed by, as the focus does.
    public static List<Stop> of(Parent part) {
        List<Stop> stops = new ArrayList<>();
        collect(part, stops);
        return stops;
    }

    private static void collect(Node node, List<Stop> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(new Stop(node, node.getAccessibleRole(), text(node)));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

    private static String text(Node node) {
        String own = orEmpty(node.getAccessibleText());
        if (!own.isEmpty()) {
            return own;
        }
        return switch (node) {
            case Labeled labeled -> orEmpty(labeled.getText());
            case TextInputControl field -> orEmpty(field.getPromptText());
            default -> "";
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
