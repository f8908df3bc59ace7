package vigil.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vigil.ui.control.Icon;
import vigil.ui.language.Texts;

/// What the console is for and what it is not for, side by side; the short form of docs/risk/intended-use.md.
///
/// Thread rule: FX thread.
final class IntendedUse extends GridPane {
    private static final Texts TEXTS = Texts.of(IntendedUse.class);

    IntendedUse() {
        setHgap(16);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        getColumnConstraints().addAll(half, half);
        add(column("welcome.for", "welcome.for-text", Icon.CHECK), 0, 0);
        add(column("welcome.not", "welcome.not-text", Icon.CROSS), 1, 0);
    }

    private static VBox column(String title, String points, Icon mark) {
        VBox column = new VBox(12, SettingRow.wrapped("heading", TEXTS.say(title)));
        column.getStyleClass().add("intended-use");
        TEXTS.say(points).lines().forEach(point -> {
            HBox line = new HBox(12, mark.box(22), SettingRow.wrapped("body", point));
            line.setAlignment(Pos.TOP_LEFT);
            column.getChildren().add(line);
        });
        return column;
    }
}
