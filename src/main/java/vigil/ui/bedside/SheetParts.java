package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.text.TextAlignment;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// What every sheet that asks for something has: a heading, a way out, and a line for the room's answer.
final class SheetParts {
    static final double WIDTH = 1032;
    static final double MARGIN = 20;
    private static final double CLOSE = 120;

    private SheetParts() {}

    /// Makes a pane a sheet with a heading and Close at its upper right.
    ///
    /// @return the fact beside the heading, empty
    static Label head(Pane sheet, double height, String title, Runnable close) {
        sheet.getStyleClass().addAll("sheet", "needs-you");
        Place.size(sheet, WIDTH, height);
        Words.at(sheet, "heading", MARGIN, 12, 430, 56, Pos.CENTER_LEFT).setText(title);
        sheet.getChildren().add(Place.at(close(close), WIDTH - MARGIN - CLOSE, 12, CLOSE, 56));
        Label fact = Words.at(sheet, "body-s ink2", 460, 12, WIDTH - 460 - MARGIN - CLOSE - 16, 56, Pos.CENTER_RIGHT);
        fact.setWrapText(true);
        fact.setTextAlignment(TextAlignment.RIGHT);
        return fact;
    }

    /// The way out of a sheet.
    static Button close(Runnable close) {
        Button button = Buttons.of(say("close"), close);
        button.setId(FirstControl.CLOSE);
        button.getStyleClass().add("tight");
        return button;
    }

    /// A line for what the room answered or what is missing.
    static Label answer(Pane sheet, double x, double y, double width) {
        Label line = Words.at(sheet, "body-s semibold", x, y, width, 44, Pos.CENTER_LEFT);
        line.setWrapText(true);
        return line;
    }

    /// A field with its name above it.
    static TextField field(Pane sheet, String name, String prompt, double x, double y, double width) {
        Words.at(sheet, "body-s ink2", x, y, width, 26, Pos.CENTER_LEFT).setText(name);
        TextField field = Place.at(new TextField(), x, y + 28, width, 56);
        field.getStyleClass().add("vg-field");
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        sheet.getChildren().add(field);
        return field;
    }
}
