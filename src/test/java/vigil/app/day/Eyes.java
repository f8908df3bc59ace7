package vigil.app.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// What can be read on a screen: by eye, by ear, and what stands in the scene graph without being in sight.
///
/// Thread rule: FX thread.
final class Eyes {
    private Eyes() {}

    /// Every text in sight, spoken ones included.
    static List<String> inSight(Node root) {
        List<String> texts = new ArrayList<>();
        collect(root, Node::isVisible, texts);
        return texts.stream().distinct().toList();
    }

    /// Every text in the scene graph, in sight or not.
    static List<String> anywhere(Node root) {
        List<String> texts = new ArrayList<>();
        collect(root, node -> true, texts);
        return texts;
    }

    /// The nodes of an id that are in sight, out of several that may share it on other screens.
    static List<Node> called(String id, Node root) {
        List<Node> found = new ArrayList<>();
        find(root, id, found);
        return found;
    }

    /// The id of the control in sight whose spoken text contains these words.
    ///
    /// @param kind what the id begins with
    static String idOf(String words, String kind, Node root) {
        return all(root)
                .filter(node -> node.getId() != null && node.getId().startsWith(kind))
                .filter(node -> String.valueOf(node.getAccessibleText()).contains(words))
                .map(Node::getId)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " says " + words));
    }

    /// The button in sight on which exactly these words stand.
    static Node saying(String words, Node root) {
        return all(root)
                .filter(node -> node instanceof ButtonBase button && words.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button says " + words));
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> self = node.isVisible() ? Stream.of(node) : Stream.empty();
        return node.isVisible() && node instanceof Parent parent
                ? Stream.concat(self, parent.getChildrenUnmodifiable().stream().flatMap(Eyes::all))
                : self;
    }

    private static void find(Node node, String id, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (id.equals(node.getId())) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> find(child, id, found));
        }
    }

    private static void collect(Node node, Predicate<Node> looked, List<String> texts) {
        if (!looked.test(node)) {
            return;
        }
        own(node).filter(text -> !text.isEmpty()).forEach(texts::add);
        if (node instanceof Parent parent && !(node instanceof TextInputControl)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, looked, texts));
        }
    }

    private static Stream<String> own(Node node) {
        Optional<String> spoken = Optional.ofNullable(node.getAccessibleText());
        Optional<String> written = switch (node) {
            case Labeled labeled -> Optional.ofNullable(labeled.getText());
            case TextInputControl field -> Optional.ofNullable(field.getText());
            case Text text -> Optional.ofNullable(text.getText());
            default -> Optional.empty();
        };
        return Stream.concat(spoken.stream(), written.stream());
    }
}
