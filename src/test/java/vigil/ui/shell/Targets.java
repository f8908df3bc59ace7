package vigil.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// What a finger may aim at on a laid-out console: buttons, fields, the chips of rooms. What lies behind something else
/// or is scrolled away is no target.
///
/// Thread rule: FX thread.
final class Targets {
    private static final Set<String> WHOLE = Set.of("room-chip-hit", "room-tile");
    private static final Set<String> JOINED = Set.of("segments", "joined-choice");

    private Targets() {}

    /// All that a finger can hit now.
    static List<Node> of(Parent root) {
        return all(root).stream().filter(target -> isHit(root, target)).toList();
    }

    /// The same with those that lie behind something else or are scrolled away.
    static List<Node> all(Parent root) {
        List<Node> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    private static void collect(Node node, List<Node> targets) {
        if (!node.isVisible() || node.isMouseTransparent()) {
            return;
        }
        // A room's chip is drawn lower than the bar that it is hit in; of a tile all is one target (ux 8).
        boolean whole = node.getStyleClass().stream().anyMatch(WHOLE::contains);
        if (whole || node instanceof ButtonBase || node instanceof TextInputControl) {
            targets.add(node);
            return;
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, targets));
        }
    }

    /// Where it lies in the scene.
    static Bounds place(Node target) {
        return target.localToScene(target.getLayoutBounds());
    }

    private static boolean isHit(Parent root, Node target) {
        Bounds at = place(target);
        Node hit = under(root, new Point2D(at.getCenterX(), at.getCenterY()));
        for (Node node = hit; node != null; node = node.getParent()) {
            if (node == target) {
                return true;
            }
        }
        return false;
    }

    /// What a finger meets at a point of the scene, or null.
    private static @Nullable Node under(Node node, Point2D point) {
        Point2D here = node.sceneToLocal(point);
        if (!node.isVisible()
                || node.isMouseTransparent()
                || (node.getClip() != null
                        && !node.getClip().contains(node.getClip().parentToLocal(here)))) {
            return null;
        }
        if (node instanceof Parent parent) {
            List<Node> children = parent.getChildrenUnmodifiable();
            for (int i = children.size() - 1; i >= 0; i--) {
                Node hit = under(children.get(i), point);
                if (hit != null) {
                    return hit;
                }
            }
        }
        return node.contains(here) ? node : null;
    }

    /// Neighbours that stand closer together than a finger tells apart (ux 8).
    ///
    /// @param least px
    static List<String> close(Parent root, double least) {
        List<Node> targets = of(root);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            for (int k = i + 1; k < targets.size(); k++) {
                Bounds one = place(targets.get(i));
                Bounds other = place(targets.get(k));
                double across = Math.max(one.getMinX(), other.getMinX()) - Math.min(one.getMaxX(), other.getMaxX());
                double down = Math.max(one.getMinY(), other.getMinY()) - Math.min(one.getMaxY(), other.getMaxY());
                if (Math.max(across, down) < least - 0.5 && !areJoined(targets.get(i), targets.get(k))) {
                    faults.add("close " + Math.round(Math.max(across, down)) + " " + Looked.place(targets.get(i))
                            + " and " + Looked.place(targets.get(k)));
                }
            }
        }
        return faults;
    }

    /// Parts of one control that is drawn in one piece, as the pictures have it.
    private static boolean areJoined(Node one, Node other) {
        Parent parent = one.getParent();
        return parent == other.getParent() && parent.getStyleClass().stream().anyMatch(JOINED::contains);
    }
}
