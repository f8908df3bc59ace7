package vigil.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import vigil.ui.control.NumeralView;

/// Texts that do not keep their place: cut with an ellipsis, out of their frame, over each other or half hidden.
///
/// Thread rule: FX thread.
final class TextFaults {
    /// A line's box is taller than its letters: this share of it at top and bottom holds no ink.
    private static final double AIR = 0.17;
    /// Letters may touch the edge of their box by so much, px.
    private static final double SLACK = 1.5;

    private TextFaults() {}

    static List<String> of(Parent root) {
        Looked looked = Looked.at(root);
        List<Looked.Seen> seen =
                looked.seen().stream().filter(TextFaults::isWords).toList();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            Looked.Seen text = seen.get(i);
            cut(text, faults);
            outside(text, root, faults);
            looked.over(text)
                    .filter(c -> meet(ink(text), c.bounds()))
                    .forEach(c -> faults.add("half hidden " + text + " by " + Looked.place(c.region())));
            seen.subList(i + 1, seen.size()).stream()
                    .filter(other -> meet(ink(text), ink(other)) && !flowTogether(text, other))
                    .forEach(other -> faults.add("over each other " + text + " and " + other));
        }
        return faults;
    }

    /// The texts of one paragraph follow each other; the box of one that breaks is as wide as the paragraph.
    private static boolean flowTogether(Looked.Seen one, Looked.Seen other) {
        return one.text().getParent() instanceof TextFlow flow && other.text().getParent() == flow;
    }

    /// Digits of one number stand as close as the number wants; a typed text scrolls in its field.
    private static boolean isWords(Looked.Seen seen) {
        return !isInside(seen.text(), n -> n instanceof NumeralView)
                && !isInside(
                        seen.text(),
                        n -> n instanceof TextInputControl field
                                && !field.getText().isEmpty());
    }

    private static boolean isInside(Node node, Predicate<Node> what) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (what.test(at)) {
                return true;
            }
        }
        return false;
    }

    private static void cut(Looked.Seen seen, List<String> faults) {
        if (seen.text().getParent() instanceof Labeled labeled
                && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                && !labeled.getText().equals(seen.text().getText())) {
            faults.add("cut " + seen + ": " + labeled.getText());
        }
    }

    private static void outside(Looked.Seen seen, Parent root, List<String> faults) {
        boolean scrolls = false;
        Bounds ink = inkOf(seen.text(), seen.bounds());
        for (Node at = seen.text().getParent(); at != null; at = at.getParent()) {
            scrolls |= at.getStyleClass().contains("viewport")
                    || at.getStyleClass().contains("clipped-container");
            if (isFrame(at) || at == root) {
                Bounds frame = at.localToScene(at.getLayoutBounds());
                boolean wide = ink.getMinX() < frame.getMinX() - SLACK || ink.getMaxX() > frame.getMaxX() + SLACK;
                boolean high = ink.getMinY() < frame.getMinY() - SLACK || ink.getMaxY() > frame.getMaxY() + SLACK;
                if (wide || (high && !scrolls)) {
                    faults.add("outside " + Looked.place(at) + ": " + seen);
                    return;
                }
            }
        }
    }

    private static boolean isFrame(Node node) {
        if (node.getClip() != null) {
            return true;
        }
        return node instanceof Region region
                && ((region.getBackground() != null && !region.getBackground().isEmpty())
                        || (region.getBorder() != null && !region.getBorder().isEmpty()));
    }

    private static Bounds ink(Looked.Seen seen) {
        return Looked.cut(inkOf(seen.text(), seen.bounds()), seen.sight());
    }

    private static Bounds inkOf(Text text, Bounds box) {
        double air = text.getFont().getSize() * AIR;
        return new javafx.geometry.BoundingBox(
                box.getMinX() + 0.5,
                box.getMinY() + Math.min(air, box.getHeight() / 3),
                Math.max(0, box.getWidth() - 1),
                Math.max(0, box.getHeight() - 2 * Math.min(air, box.getHeight() / 3)));
    }

    private static boolean meet(Bounds one, Bounds other) {
        Bounds both = Looked.cut(one, other);
        return both.getWidth() > SLACK && both.getHeight() > SLACK;
    }
}
