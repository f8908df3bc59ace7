package vigil.ui.start;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;

/// The column of a small screen that scrolls; those beside it, and the bar below, stay (ux 14).
final class MiddleColumn {
    /// How wide its cards are, px.
    static final double CARD = 548;

    private static final double BAR = 12;
    private final VBox cards = new VBox(8);
    private final ScrollPane scroll = Rows.list(cards, 0, 0, CARD + BAR, 0);

    MiddleColumn() {
        scroll.setId("middle");
        scroll.setFocusTraversable(false);
    }

    /// Adds a card below those it has.
    void add(Region card) {
        cards.getChildren().add(card);
    }

    /// Puts the column there.
    Node at(double x, double y, double height) {
        return Place.at(scroll, x, y, CARD + BAR, height);
    }

    /// Scrolls until a node in one of the cards is seen, with some of what stands above it.
    void reveal(Node node) {
        if (isBelow(node, cards)) {
            Bounds bounds = cards.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            double above = scroll.getViewportBounds().getHeight() / 3;
            Rows.scrollTo(scroll, bounds.getMinY() - above);
        }
    }

    private static boolean isBelow(Node node, Parent ancestor) {
        Parent parent = node.getParent();
        return parent != null && (parent.equals(ancestor) || isBelow(parent, ancestor));
    }
}
