package vigil.ui.chart;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import vigil.ui.theme.Theme;

/// A canvas that stays sharp when the screen is scaled as a whole: it has as many pixels as it is seen with.
///
/// A JavaFX canvas knows the scale of its window, but not that of the nodes around it; this one makes up for those.
/// Thread rule: FX thread.
final class SharpCanvas {
    private final Canvas canvas = new Canvas();
    private final Scale shrink = new Scale(1, 1, 0, 0);
    private double zoom = 1;

    SharpCanvas() {
        canvas.getTransforms().setAll(shrink);
        canvas.setMouseTransparent(true);
        canvas.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        canvas.setManaged(false);
    }

    Node node() {
        return canvas;
    }

    /// An empty canvas of this size in px of the parent; draw in those px.
    GraphicsContext begin(double width, double height) {
        zoom = zoomOf(canvas.getParent());
        canvas.setWidth(Math.ceil(width * zoom));
        canvas.setHeight(Math.ceil(height * zoom));
        shrink.setX(1 / zoom);
        shrink.setY(1 / zoom);
        GraphicsContext gc = canvas.getGraphicsContext2D();
        gc.setTransform(1, 0, 0, 1, 0, 0);
        gc.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        gc.scale(zoom, zoom);
        return gc;
    }

    /// Device pixels for one px of the parent.
    double pixelScale() {
        return zoom * outputScale(canvas);
    }

    /// Device pixels for one px of a node.
    static double pixelScale(Node node) {
        return zoomOf(node) * outputScale(node);
    }

    /// By how much the parents enlarge what this canvas shows.
    static double zoomOf(Node node) {
        double zoom = node.getLocalToSceneTransform().getMxx();
        return zoom > 0 ? zoom : 1;
    }

    private static double outputScale(Node node) {
        Window window = node.getScene() == null ? null : node.getScene().getWindow();
        return window == null ? 1 : Math.max(1, window.getOutputScaleX());
    }

    /// The theme that colours this part of the screen: the nearest parent that carries one.
    static Theme themeOf(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            for (Theme theme : Theme.values()) {
                if (at.getStyleClass().contains(theme.styleClass())) {
                    return theme;
                }
            }
        }
        return Theme.DARK;
    }
}
