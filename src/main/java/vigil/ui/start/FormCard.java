package vigil.ui.start;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// A card of labelled fields, one under the other.
final class FormCard extends Pane {
    private final double width;
    private final double row;
    private int rows;

    /// @param row from one field to the next, px
    FormCard(String title, double width, double row) {
        this.width = width;
        this.row = row;
        getStyleClass().add("card");
        Words.at(this, "heading", 20, 14, width - 40, 40, Pos.CENTER_LEFT).setText(title);
    }

    /// Adds a field whose text is that property's.
    TextField add(String label, String prompt, StringProperty text) {
        double y = 62 + rows++ * row;
        Words.at(this, "body-s ink2", 20, y, width - 40, 26, Pos.CENTER_LEFT).setText(label);
        TextField field = Place.at(new TextField(), 20, y + 28, width - 40, 48);
        field.getStyleClass().add("vg-field");
        field.setPromptText(prompt);
        field.setAccessibleText(label);
        field.textProperty().bindBidirectional(text);
        getChildren().add(field);
        return field;
    }
}
