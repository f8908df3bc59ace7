package vigil.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// What the eye meets on a laid-out console: each text that is drawn, where it lies, and what is laid over it.
///
/// Thread rule: FX thread.
///
/// @param texts in the order in which they are painted
/// @param covers opaque grounds, in the same order
record Looked(List<Seen> texts, List<Cover> covers) {
    /// A text on the screen.
    ///
    /// @param text what is drawn, an ellipsis included
    /// @param order when it is painted
    /// @param bounds where its line lies in the scene
    /// @param sight what of the scene its viewports leave open
    record Seen(Text text, int order, Bounds bounds, Bounds sight) {
        /// The part that can be seen.
        Bounds shown() {
            return cut(bounds, sight);
        }

        boolean isInSight() {
            return !isNothing(shown());
        }

        @Override
        public String toString() {
            return "\"" + text.getText() + "\" in " + place(text);
        }
    }

    /// A ground that hides what was painted before it.
    record Cover(Region region, int order, Bounds bounds) {}

    static Looked at(Parent root) {
        Looked looked = new Looked(new ArrayList<>(), new ArrayList<>());
        looked.walk(root, root.localToScene(root.getLayoutBounds()));
        return looked;
    }

    private void walk(Node node, Bounds sight) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        Bounds inside = node.getClip() == null
                ? sight
                : cut(sight, node.localToScene(node.getClip().getBoundsInParent()));
        if (node instanceof Text text && isLettered(text)) {
            texts.add(new Seen(text, order(), text.localToScene(text.getLayoutBounds()), inside));
        }
        if (node instanceof Region region && isOpaque(region)) {
            covers.add(new Cover(region, order(), cut(region.localToScene(region.getLayoutBounds()), inside)));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, inside));
        }
    }

    /// Symbols are drawn with letters of an own face: they are no text.
    private static boolean isLettered(Text text) {
        return text.getText()
                .codePoints()
                .anyMatch(c -> !Character.isWhitespace(c) && Character.getType(c) != Character.PRIVATE_USE);
    }

    private int order() {
        return texts.size() + covers.size();
    }

    private static boolean isOpaque(Region region) {
        return region.getBackground() != null
                && region.getBackground().getFills().stream()
                        .anyMatch(fill -> fill.getFill().isOpaque());
    }

    /// Texts that nothing hides whole.
    List<Seen> seen() {
        return texts.stream()
                .filter(Seen::isInSight)
                .filter(text -> over(text).noneMatch(c -> holds(c.bounds(), text.shown(), 1)))
                .toList();
    }

    /// What is painted over a text and is not its own ground.
    java.util.stream.Stream<Cover> over(Seen text) {
        return covers.stream().filter(c -> c.order() > text.order() && !isAround(c.region(), text.text()));
    }

    private static boolean isAround(Node ground, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == ground) {
                return true;
            }
        }
        return false;
    }

    static Bounds cut(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        double right = Math.min(one.getMaxX(), other.getMaxX());
        double bottom = Math.min(one.getMaxY(), other.getMaxY());
        return new BoundingBox(x, y, Math.max(0, right - x), Math.max(0, bottom - y));
    }

    static boolean isNothing(Bounds b) {
        return b.getWidth() <= 0 || b.getHeight() <= 0;
    }

    static boolean holds(Bounds outer, Bounds inner, double slack) {
        return inner.getMinX() >= outer.getMinX() - slack
                && inner.getMaxX() <= outer.getMaxX() + slack
                && inner.getMinY() >= outer.getMinY() - slack
                && inner.getMaxY() <= outer.getMaxY() + slack;
    }

    /// Where a node stands, by the ids or style classes from the outside in.
    static String place(Node node) {
        StringBuilder path = new StringBuilder();
        int named = 0;
        for (Node at = node; at != null && named < 3; at = at.getParent()) {
            boolean tells = at.getId() != null || !at.getStyleClass().isEmpty();
            if (tells && !(at instanceof Text)) {
                path.insert(
                        0, (at.getId() == null ? "." + String.join(".", at.getStyleClass()) : "#" + at.getId()) + " ");
                named++;
            }
        }
        return path.toString().strip();
    }

    /// The control that writes a text, or the text itself.
    static Node writer(Text text) {
        return text.getParent() instanceof Labeled labeled ? labeled : text;
    }
}
