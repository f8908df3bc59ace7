package vigil.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A dot and a few words: these limits are not the preset's. Shape and word, no colour (ux 12.2; hazard H21).
///
/// Thread rule: FX thread.
// Requirement: UI-LIMITS-1
// Control: H21
public final class ChangedSign extends HBox {
    private final Label words;

    /// @param styleClasses of the words
    public ChangedSign(String styleClasses) {
        super(7);
        setAlignment(Pos.CENTER_LEFT);
        words = Words.of(styleClasses);
        getChildren().addAll(dot(), words);
        Words.visible(this, false);
    }

    /// The dot alone.
    public static Region dot() {
        Region dot = Place.size(new Region(), 10, 10);
        dot.getStyleClass().add("changed-dot");
        return dot;
    }

    /// Shows the sign with these words; nothing if they are empty.
    public void show(String text) {
        words.setText(text);
        Words.visible(this, !text.isEmpty());
    }
}
