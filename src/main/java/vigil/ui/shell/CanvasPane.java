package vigil.ui.shell;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import vigil.ui.control.Composition;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// Shows the window's [Canvas]: scaled as a whole and centred (ux 14). In a portrait window it says in one line that
/// there is no layout for that; everything goes on below it, small.
///
/// Thread rule: FX thread.
final class CanvasPane extends Pane {
    private static final Texts TEXTS = Texts.of(CanvasPane.class);
    /// Smaller than this nothing can be read, px.
    private static final double LEAST = 160;

    private final Region content;
    private final Consumer<Canvas> composer;
    private final Scale scale = new Scale(1, 1, 0, 0);
    private final Label portrait = Words.of("body-l semibold");
    private Canvas canvas = Canvas.REFERENCE;

    /// @param content is laid out on the canvas
    /// @param composer lays it out for another canvas; told before the layout
    CanvasPane(Region content, Consumer<Canvas> composer) {
        this.content = content;
        this.composer = composer;
        content.setManaged(false);
        content.getTransforms().add(scale);
        portrait.setManaged(false);
        portrait.setVisible(false);
        portrait.setWrapText(true);
        portrait.setAlignment(Pos.CENTER);
        portrait.setId("portrait");
        getChildren().addAll(content, portrait);
        getStyleClass().add("console");
        setPrefSize(Composition.FULL.width(), Composition.FULL.height());
        setMinSize(LEAST, LEAST * Composition.FULL.height() / Composition.FULL.width());
        widthProperty().subscribe(this::compose);
        heightProperty().subscribe(this::compose);
    }

    @Override
    protected void layoutChildren() {
        scale.setX(canvas.factor());
        scale.setY(canvas.factor());
        double height = canvas.composition().height();
        double top = Math.rint((getHeight() - height * canvas.factor()) / 2);
        content.resizeRelocate(
                Math.rint((getWidth() - canvas.width() * canvas.factor()) / 2), top, canvas.width(), height);
        portrait.setText(TEXTS.say("canvas.portrait"));
        portrait.setVisible(canvas.portrait());
        portrait.resizeRelocate(24, 0, Math.max(0, getWidth() - 48), top);
    }

    private void compose() {
        // A window that has no size yet wants nothing.
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        Canvas wanted = Canvas.of(getWidth(), getHeight());
        if (!wanted.equals(canvas)) {
            boolean other = wanted.composition() != canvas.composition() || wanted.width() != canvas.width();
            canvas = wanted;
            if (other) {
                composer.accept(wanted);
            }
            requestLayout();
        }
    }
}
