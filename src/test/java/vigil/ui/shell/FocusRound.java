package vigil.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import vigil.ui.example.SpokenOrder;

/// The Tab key pressed until it comes round, on one sight in a window that has the keyboard: where the focus comes, and
/// how that looks.
///
/// Thread rule: FX thread.
final class FocusRound {
    /// More than any screen has.
    private static final int MOST = 400;

    private final Parent root;
    private final Scene scene;
    private final Set<Node> stops = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    private FocusRound(Parent root) {
        this.root = root;
        this.scene = root.getScene();
    }

    /// What is wrong with the way of the focus: controls that it never comes to, that look the same with it, or a way
    /// that has no end.
    static List<String> faults(Visit visit) {
        Stage window = new Stage(StageStyle.UNDECORATED);
        window.setScene(visit.root().getScene());
        window.show();
        window.requestFocus();
        visit.layOut();
        try {
            FocusRound round = new FocusRound(visit.root());
            round.walk();
            round.miss();
            return round.faults;
        } finally {
            window.hide();
        }
    }

    private void walk() {
        List<SpokenOrder.Stop> all = SpokenOrder.of(root);
        if (all.isEmpty()) {
            return;
        }
        Node first = all.getFirst().node();
        first.requestFocus();
        Node at = first;
        do {
            stops.add(at);
            at.requestFocusTraversal(TraversalDirection.NEXT);
            Node next = scene.getFocusOwner();
            if (next == null || next == at || stops.size() > MOST) {
                faults.add("no way on from " + Looked.place(at));
                return;
            }
            look(next);
            at = next;
        } while (!stops.contains(at));
        if (at != first) {
            faults.add("comes round at " + Looked.place(at) + " in place of " + Looked.place(first));
        }
    }

    /// The same control with the focus and without it.
    private void look(Node stop) {
        List<Object> with = drawn(stop);
        Node before = stops.stream().reduce((a, b) -> b).orElseThrow();
        before.requestFocus();
        List<Object> without = drawn(stop);
        before.requestFocusTraversal(TraversalDirection.NEXT);
        if (with.equals(without)) {
            faults.add("looks the same with the focus " + Looked.place(stop));
        }
    }

    /// What its grounds, borders and texts are drawn with, and those of what is in it.
    private List<Object> drawn(Node stop) {
        root.applyCss();
        List<Object> drawn = new ArrayList<>();
        collect(stop, drawn);
        return drawn;
    }

    private static void collect(Node node, List<Object> drawn) {
        if (node instanceof Region region && node.isVisible()) {
            drawn.add(Optional.ofNullable(region.getBackground()));
            drawn.add(Optional.ofNullable(region.getBorder()));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, drawn));
        }
    }

    private void miss() {
        for (Node target : Targets.of(root)) {
            if (!target.isDisabled()
                    && !hasKeyOfItsOwn(target)
                    && stops.stream().noneMatch(s -> isIn(s, target))) {
                faults.add("not reached " + Looked.place(target));
            }
        }
    }

    /// The digits of a pad are typed.
    private static boolean hasKeyOfItsOwn(Node target) {
        String id = String.valueOf(target.getId());
        return id.startsWith("pad-") || id.startsWith("pin-");
    }

    /// A chip's button stands for the chip.
    private static boolean isIn(Node stop, Node target) {
        for (Node n = stop; n != null; n = n.getParent()) {
            if (n == target) {
                return true;
            }
        }
        return false;
    }
}
