package vigil.ui.shell;

import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import vigil.ui.control.Composition;
import vigil.ui.control.ConsoleScreen;

/// A place for one screen at a time, in the composition of the window. A screen without a layout of that kind is
/// shown as a whole, smaller; one that cannot use an ultra-wide canvas stands in its middle.
///
/// Thread rule: FX thread.
final class Hosted extends Pane {
    private final Scale scale = new Scale(1, 1, 0, 0);
    private Composition composition = Composition.FULL;
    private double width = Composition.FULL.width();
    private Optional<Shown> shown = Optional.empty();

    /// What stands here, and for which canvas it was laid out.
    private record Shown(ConsoleScreen screen, Composition composition, double width) {}

    /// Shows `screen` and nothing else; nothing happens if it is shown already.
    void show(ConsoleScreen screen) {
        Shown wanted = new Shown(screen, composition, width);
        if (shown.filter(wanted::equals).isPresent()) {
            return;
        }
        shown = Optional.of(wanted);
        boolean own = screen.compose(composition);
        Composition drawn = own ? composition : Composition.FULL;
        double fit = own ? 1 : Math.min(width / drawn.width(), composition.stageHeight() / drawn.stageHeight());
        double wide = own && composition == Composition.FULL ? screen.widen(width) : drawn.width();
        fit = Math.min(1, fit);
        scale.setX(fit);
        scale.setY(fit);
        Region root = screen.root();
        if (!getChildren().contains(root)) {
            getChildren().forEach(old -> old.getTransforms().remove(scale));
            getChildren().setAll(root);
            root.setManaged(false);
            root.getTransforms().add(scale);
        }
        root.resizeRelocate(Math.rint((width - wide * fit) / 2), 0, wide, drawn.stageHeight());
    }

    /// Takes the window's composition; takes effect with the next [#show].
    void compose(Composition wanted) {
        compose(wanted, wanted.width());
    }

    /// Takes the window's composition on a canvas that is wider than its own; takes effect with the next [#show].
    void compose(Composition wanted, double canvasWidth) {
        composition = wanted;
        width = canvasWidth;
    }
}
