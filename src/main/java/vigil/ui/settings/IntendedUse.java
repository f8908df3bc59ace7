package vigil.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vigil.ui.control.Icon;
import vigil.ui.language.Texts;

/// What the console is for and what it is not for, side by side; the short form of docs/risk/intended-use.md.
///
/// Thread rule: FX thread.
final class IntendedUse extends HBox {
    private static final Texts TEXTS = Texts.of(IntendedUse.class);

    IntendedUse() {
        super(16);
        getChildren()
                .addAll(
                        column("welcome.for", "welcome.for-text", Icon.CHECK),
                        column("welcome.not", "welcome.not-text", Icon.CROSS));
    }

    private static VBox column(String title, String points, Icon mark) {
        VBox column = new VBox(12, SettingRow.wrapped("heading", TEXTS.say(title)));
        column.getStyleClass().add("intended-use");
        TEXTS.say(points).lines().forEach(point -> {
            HBox line = new HBox(12, mark.box(22), SettingRow.wrapped("body", point));
            line.setAlignment(Pos.TOP_LEFT);
            column.getChildren().add(line);
        });
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(0);
        return column;
    }
}
