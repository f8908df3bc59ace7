package vigil.ui.control;

import javafx.scene.layout.Region;

/// A thin bar that fills with time: the age of a reading, the course of a dose.
///
/// Thread rule: FX thread.
public final class ShareBar extends Region {
    private final Region fill = new Region();
    private double share;

    public ShareBar() {
        getStyleClass().add("share-bar");
        fill.getStyleClass().add("fill");
        fill.setManaged(false);
        getChildren().add(fill);
    }

    /// @param newShare 0 to 1
    public void set(double newShare) {
        share = Math.clamp(newShare, 0, 1);
        layoutFill();
    }

    @Override
    protected void layoutChildren() {
        layoutFill();
    }

    private void layoutFill() {
        fill.resizeRelocate(0, 0, share * getWidth(), getHeight());
    }
}
