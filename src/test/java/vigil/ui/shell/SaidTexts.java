package vigil.ui.shell;

import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Every text that the console shows or says: on controls, in fields, in tips, for those who do not see.
///
/// Thread rule: FX thread.
final class SaidTexts {
    private SaidTexts() {}

    static Set<String> of(Parent root) {
        Set<String> all = new TreeSet<>();
        collect(root, all);
        return all;
    }

    private static void collect(Node node, Set<String> all) {
        if (!node.isVisible()) {
            return;
        }
        add(node.getAccessibleText(), all);
        add(node.getAccessibleHelp(), all);
        if (node instanceof Control control && control.getTooltip() != null) {
            add(control.getTooltip().getText(), all);
        }
        switch (node) {
            case Labeled labeled -> add(labeled.getText(), all);
            case TextInputControl field -> {
                // What stands in a field was typed by a person.
                add(field.getPromptText(), all);
                return;
            }
            case Text text -> add(text.getText(), all);
            default -> {}
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    private static void add(@Nullable String text, Set<String> all) {
        if (text != null && !text.isBlank()) {
            all.add(text);
        }
    }
}
