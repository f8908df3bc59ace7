package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// A narrow sheet over the chart's right edge: on a small screen the home of what stands beside the chart on a large
/// one (ux 14).
///
/// Thread rule: FX thread. What it holds follows the room by itself.
final class SidePanel implements LiveSheet {
    static final double WIDTH = 304;
    private static final double HEAD = 72;

    private final Pane root = new Pane();
    private final Region content;

    /// @param height of what it holds, px
    SidePanel(String title, Region content, double height, Runnable close) {
        this.content = content;
        root.getStyleClass().addAll("sheet", "needs-you", "side-panel");
        Words.at(root, "heading-dense", 16, 8, 168, 56, Pos.CENTER_LEFT).setText(title);
        Button button = Place.at(Buttons.of(say("close"), close), WIDTH - 120, 8, 112, 56);
        button.setId(FirstControl.CLOSE);
        button.getStyleClass().add("tight");
        root.getChildren().addAll(content, button);
        height(height);
    }

    /// Gives it another height.
    void height(double height) {
        boolean card = content.getPrefWidth() == WIDTH;
        Place.size(root, WIDTH, HEAD + height + 12);
        content.setLayoutX(card ? 0 : 16);
        content.setLayoutY(HEAD);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(BedsideFace face, Timestamp now) {}
}
