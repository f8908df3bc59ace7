package vigil.ui.wall;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vigil.ui.control.Icon;
import vigil.ui.control.Words;

/// The foot of a tile without an alarm: says so, and what comes next.
final class CalmLine extends HBox {
    private final Label then = Words.of("body ink2");

    CalmLine() {
        getStyleClass().add("calm-line");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(14);
        Node check = Icon.CHECK.node(22);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label none = Words.of("body ink2", "No alarms");
        none.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(check, none, space, then);
    }

    void show(String next) {
        then.setText(next);
    }
}
