package vigil.ui.control;

import javafx.scene.layout.Region;

/// Puts regions where the canvas of 1920 by 1080 px says, with a size that content cannot change. So an alarm that
/// starts or a number that grows moves nothing (ux, principle 5).
public final class Place {
    private Place() {}

    /// Fixes place and size inside a `Pane`, px.
    public static <R extends Region> R at(R region, double x, double y, double width, double height) {
        region.setLayoutX(x);
        region.setLayoutY(y);
        return size(region, width, height);
    }

    /// Fixes the size, px.
    public static <R extends Region> R size(R region, double width, double height) {
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        region.setMaxSize(width, height);
        return region;
    }

    /// Fixes the height and leaves the width to the layout, px.
    public static <R extends Region> R height(R region, double height) {
        region.setMinHeight(height);
        region.setPrefHeight(height);
        region.setMaxHeight(height);
        return region;
    }
}
