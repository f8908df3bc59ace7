package vigil.ui.shell;

import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import vigil.ui.control.Composition;

/// Shows the canvas of the window's composition: scaled as a whole, in steps of 1/12, and centred (ux 14).
///
/// Thread rule: FX thread.
final class CanvasPane extends Pane {
    private static final double STEPS = 12;

    private final Region content;
    private final Consumer<Composition> composer;
    private final Scale scale = new Scale(1, 1, 0, 0);
    private Composition composition = Composition.FULL;

    /// @param content is laid out on the canvas
    /// @param composer lays it out for another composition; told before the layout
    CanvasPane(Region content, Consumer<Composition> composer) {
        this.content = content;
        this.composer = composer;
        content.setManaged(false);
        content.getTransforms().add(scale);
        getChildren().add(content);
        getStyleClass().add("console");
        setPrefSize(Composition.FULL.width(), Composition.FULL.height());
        setMinSize(Composition.FULL.width() / STEPS, Composition.FULL.height() / STEPS);
        widthProperty().subscribe(this::compose);
        heightProperty().subscribe(this::compose);
    }

    /// The factor of that canvas for a window of that size.
    static double factor(Composition composition, double width, double height) {
        double fit = Math.min(width / composition.width(), height / composition.height());
        return Math.max(1, Math.floor(fit * STEPS + 1e-6)) / STEPS;
    }

    @Override
    protected void layoutChildren() {
        double factor = factor(composition, getWidth(), getHeight());
        scale.setX(factor);
        scale.setY(factor);
        content.resizeRelocate(
                Math.rint((getWidth() - composition.width() * factor) / 2),
                Math.rint((getHeight() - composition.height() * factor) / 2),
                composition.width(),
                composition.height());
    }

    private void compose() {
        // A window that has no size yet wants nothing.
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        Composition wanted = Composition.of(getWidth(), getHeight());
        if (wanted != composition) {
            composition = wanted;
            composer.accept(wanted);
            requestLayout();
        }
    }
}
