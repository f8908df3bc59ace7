package vigil.ui.wall;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vigil.ui.control.Place;

/// A fixed place inside a tile or on the wall, px.
///
/// Thread rule: immutable.
record Spot(double x, double y, double width, double height) {
    /// Puts a region there, whatever its content wants.
    <R extends Region> R put(R region) {
        return Place.at(region, x, y, width, height);
    }

    /// Puts an icon into the middle of it. An icon knows its own size only once it was styled.
    StackPane icon(Node icon) {
        StackPane box = put(new StackPane(icon));
        box.setMouseTransparent(true);
        return box;
    }

    double right() {
        return x + width;
    }
}
