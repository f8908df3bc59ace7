package vigil.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vigil.ui.control.Words;

/// One setting: what it is, what it does, and its control at the right, which never shrinks.
///
/// Thread rule: FX thread.
final class SettingRow extends HBox {
    /// @param note a sentence below the title; may be empty
    SettingRow(String title, String note, Node... controls) {
        super(24);
        getStyleClass().add("setting-row");
        setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(4, wrapped("body semibold", title));
        if (!note.isEmpty()) {
            words.getChildren().add(wrapped("body-s ink2", note));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox right = new HBox(8, controls);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, right);
    }

    /// A label that takes as many lines as it needs.
    static Label wrapped(String styles, String text) {
        Label label = Words.of(styles, text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// The heading of a group of settings.
    static Label heading(String text) {
        return wrapped("heading setting-heading", text);
    }
}
