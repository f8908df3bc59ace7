package vigil.ui.bedside;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.ui.control.Words;

/// Where sheets rise: over the chart, so that they never cover numbers, the alarm band or the pause (ux 8, 16.11).
final class SheetPlace extends Pane {
    private final double height;

    SheetPlace(double height) {
        this.height = height;
        setPickOnBounds(false);
        Words.visible(this, false);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
    }

    /// Shows a sheet of fixed size in place of any other, standing on the chart's lower edge.
    void open(Region sheet) {
        getChildren().setAll(sheet);
        sheet.setLayoutX(16);
        sheet.setLayoutY(height - 16 - sheet.getPrefHeight());
        Words.visible(this, true);
        sheet.requestFocus();
    }

    void close() {
        getChildren().clear();
        Words.visible(this, false);
    }

    /// True while this sheet is the open one.
    boolean shows(Region sheet) {
        return isVisible() && getChildren().contains(sheet);
    }

    boolean isOpen() {
        return isVisible();
    }
}
