package vigil.ui.discharge;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import vigil.session.discharge.CriterionState;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;

/// Met, open or not met: a check, a dashed circle, a cross. Shapes, never colours (ux 4.1).
///
/// Thread rule: FX thread.
final class StateMark extends StackPane {
    private final double size;

    StateMark(double size) {
        this.size = size;
        Place.size(this, size, size);
        setMouseTransparent(true);
    }

    void show(CriterionState state) {
        if (state != getUserData()) {
            setUserData(state);
            getChildren().setAll(shape(state));
        }
    }

    private Node shape(CriterionState state) {
        return switch (state) {
            case MET -> Icon.CHECK.node(size);
            case OPEN -> dashed();
            case FAILED -> Icon.CROSS.node(size);
        };
    }

    private Node dashed() {
        Circle circle = new Circle(size / 2 - 2);
        circle.getStyleClass().add("open-mark");
        return circle;
    }
}
