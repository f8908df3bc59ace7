package vigil.ui.review;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// Makes the rows of review's lists: labels at fixed columns, a hairline under each, the whole row to be clicked.
///
/// Thread rule: FX thread.
final class Rows {
    private Rows() {}

    /// A row that does something when it is chosen by mouse, Enter or Space.
    static Pane row(double width, double height, String spoken, Runnable chosen) {
        Pane row = new Pane();
        row.getStyleClass().add("review-row");
        Place.size(row, width, height);
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(spoken);
        row.setOnMouseClicked(e -> chosen.run());
        row.setOnKeyPressed(e -> {
            switch (e.getCode()) {
                case ENTER, SPACE -> {
                    chosen.run();
                    e.consume();
                }
                default -> {}
            }
        });
        return row;
    }

    /// A cell of a row, as high as the row.
    static Label cell(Pane row, String styles, double x, double width, Pos pos, String text) {
        Label label = Words.at(row, styles, x, 0, width, row.getPrefHeight(), pos);
        label.setText(text);
        return label;
    }

    /// A list that scrolls, with nothing of its own to see.
    static ScrollPane list(VBox rows, double x, double y, double width, double height) {
        ScrollPane scroll = new ScrollPane(rows);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(true);
        scroll.relocate(x, y);
        scroll.setMinSize(width, height);
        scroll.setPrefSize(width, height);
        scroll.setMaxSize(width, height);
        return scroll;
    }

    /// A line across a card.
    static void rule(Pane parent, double x, double y, double width) {
        Region rule = Place.at(new Region(), x, y, width, 1);
        rule.getStyleClass().add("rule");
        parent.getChildren().add(rule);
    }
}
