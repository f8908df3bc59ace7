package vigil.ui.start;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.ui.control.Words;

/// A card with a heading and some sentences.
final class TextCard extends Pane {
    private final Label words;

    /// @param y where the sentences begin, px
    TextCard(String title, double width, double y) {
        getStyleClass().add("card");
        Words.at(this, "heading", 20, 14, width - 40, 40, Pos.CENTER_LEFT).setText(title);
        words = Words.of("body ink2");
        words.setWrapText(true);
        words.setAlignment(Pos.TOP_LEFT);
        words.setMaxHeight(Double.MAX_VALUE);
        words.relocate(20, y);
        words.setPrefWidth(width - 40);
        getChildren().add(words);
    }

    void show(String sentences) {
        words.setText(sentences);
    }
}
