package vigil.ui.wall;

import javafx.scene.layout.Region;
import vigil.ui.control.Place;

/// A fixed place inside a tile or on the wall, px.
///
/// Thread rule: immutable.
record Spot(double x, double y, double width, double height) {
    /// Puts a region there, whatever its content wants.
    <R extends Region> R put(R region) {
        return Place.at(region, x, y, width, height);
    }

    double right() {
        return x + width;
    }
}
