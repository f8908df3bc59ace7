package vigil.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A fixed place and size inside a pane, px: the plan of a screen or a card is a list of them.
///
/// Thread rule: immutable.
public record Spot(double x, double y, double width, double height) {
    /// Puts a region there, whatever its content wants.
    public <R extends Region> R put(R region) {
        return Place.at(region, x, y, width, height);
    }

    /// Puts an icon into the middle of it. An icon knows its own size only once it was styled.
    public StackPane icon(Node icon) {
        StackPane box = put(new StackPane(icon));
        box.setMouseTransparent(true);
        return box;
    }

    /// Where it ends at the right.
    public double right() {
        return x + width;
    }

    /// Where it ends below.
    public double bottom() {
        return y + height;
    }
}
