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
    /// Of every sheet that is no side panel, on each screen: as wide as the small one has place for, so that nothing
    /// is drawn smaller and its buttons stand where the hand has learnt them (ux 8, 14).
    static final double WIDTH = 896;
    /// Of a tall one: as high as the chart of a small screen.
    static final double HEIGHT = 536;
    static final double MARGIN = 20;
    /// Below the head.
    static final double TOP = 76;
    /// Within the margins.
    static final double INNER = WIDTH - 2 * MARGIN;
    /// Where the buttons of a tall sheet stand.
    static final double FOOT = HEIGHT - 56 - 12;
    private static final double CLOSE = 120;
    /// What the way out takes at the right.
    static final double CLOSED = CLOSE + MARGIN + 16;

    private SheetParts() {}

    /// Makes a pane a sheet with a heading and Close at its upper right.
    ///
    /// @return the fact beside the heading, empty
    static Label head(Pane sheet, double height, String title, Runnable close) {
        sheet.getStyleClass().addAll("sheet", "needs-you");
        Place.size(sheet, WIDTH, height);
        Words.at(sheet, "heading", MARGIN, 12, 348, 56, Pos.CENTER_LEFT).setText(title);
        sheet.getChildren().add(Place.at(close(close), WIDTH - MARGIN - CLOSE, 12, CLOSE, 56));
        Label fact = Words.at(sheet, "body-s ink2", 376, 12, WIDTH - 376 - CLOSED, 56, Pos.CENTER_RIGHT);
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
