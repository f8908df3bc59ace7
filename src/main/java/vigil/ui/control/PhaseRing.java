package vigil.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// A ring that closes as a phase runs. Its share is also in the words beside it.
///
/// Thread rule: FX thread.
public final class PhaseRing extends Region {
    private final Arc arc;

    /// @param size outer diameter, px
    /// @param stroke width of the ring, px
    public PhaseRing(double size, double stroke) {
        getStyleClass().add("phase-ring");
        double radius = (size - stroke) / 2;
        Circle track = new Circle(size / 2, size / 2, radius);
        track.getStyleClass().add("track");
        track.setStrokeWidth(stroke);
        arc = new Arc(size / 2, size / 2, radius, radius, 90, 0);
        arc.setType(ArcType.OPEN);
        arc.getStyleClass().add("progress");
        arc.setStrokeWidth(stroke);
        track.setManaged(false);
        arc.setManaged(false);
        getChildren().addAll(track, arc);
        Place.size(this, size, size);
    }

    /// @param share 0 to 1
    public void set(double share) {
        arc.setLength(-360 * Math.clamp(share, 0, 1));
    }
}
