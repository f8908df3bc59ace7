package vigil.ui.shell;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows a composition of 1920 by 1080 px at any size: scaled as a whole, in steps of 1/12, and centred (ux 14).
///
/// Thread rule: FX thread.
final class CanvasPane extends Pane {
    static final double WIDTH = 1920;
    static final double HEIGHT = 1080;
    private static final double STEPS = 12;

    private final Region content;
    private final Scale scale = new Scale(1, 1, 0, 0);

    CanvasPane(Region content) {
        this.content = content;
        content.setManaged(false);
        content.getTransforms().add(scale);
        getChildren().add(content);
        getStyleClass().add("console");
        setPrefSize(WIDTH, HEIGHT);
        setMinSize(WIDTH / STEPS, HEIGHT / STEPS);
    }

    /// The factor for a window of that size.
    static double factor(double width, double height) {
        double fit = Math.min(width / WIDTH, height / HEIGHT);
        return Math.max(1, Math.floor(fit * STEPS + 1e-6)) / STEPS;
    }

    @Override
    protected void layoutChildren() {
        double factor = factor(getWidth(), getHeight());
        scale.setX(factor);
        scale.setY(factor);
        content.resizeRelocate(
                Math.rint((getWidth() - WIDTH * factor) / 2),
                Math.rint((getHeight() - HEIGHT * factor) / 2),
                WIDTH,
                HEIGHT);
    }
}
