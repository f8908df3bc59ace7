package vigil.ui.control;

import javafx.scene.Node;
import javafx.scene.transform.Scale;

/// Shows what is read close by in larger letters (ux 13): laid out for less room, and enlarged as a whole.
///
/// Thread rule: FX thread.
public final class TextStep {
    /// One step of text size.
    private static final double STEP = 1.15;

    private final Scale scale = new Scale(1, 1, 0, 0);

    /// @param enlarged all that grows
    public TextStep(Node enlarged) {
        enlarged.getTransforms().add(scale);
    }

    /// Takes the size that is wanted.
    ///
    /// @return true if that is another one, and the layout must follow
    public boolean take(Preferences wanted) {
        double factor = wanted.textStep() > 0 ? STEP : 1;
        boolean other = factor != scale.getX();
        scale.setX(factor);
        scale.setY(factor);
        return other;
    }

    /// How much room there is inside for that much outside, px.
    public double inside(double outside) {
        return Math.floor(outside / scale.getX());
    }
}
