package vigil.ui.control;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Makes the rows of long lists: labels at fixed columns, a hairline under each, the whole row to be clicked.
///
/// Thread rule: FX thread.
public final class Rows {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private Rows() {}

    /// The style sheet a screen with such lists needs.
    public static String styleSheet() {
        return Objects.requireNonNull(Rows.class.getResource("rows.css")).toExternalForm();
    }

    /// Marks the chosen row of a list.
    public static void setChosen(Node row, boolean chosen) {
        row.pseudoClassStateChanged(CHOSEN, chosen);
    }

    /// A row that does something when it is chosen by mouse, Enter or Space.
    public static Pane row(double width, double height, String spoken, Runnable chosen) {
        Pane row = new Pane();
        row.getStyleClass().add("list-row");
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
    public static Label cell(Pane row, String styles, double x, double width, Pos pos, String text) {
        Label label = Words.at(row, styles, x, 0, width, row.getPrefHeight(), pos);
        label.setText(text);
        return label;
    }

    /// A list that scrolls, with nothing of its own to see.
    public static ScrollPane list(VBox rows, double x, double y, double width, double height) {
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

    /// Scrolls until that height of the list stands at the top, or as near to it as the list's end allows.
    ///
    /// @param top from the top of the list, px
    public static void scrollTo(ScrollPane list, double top) {
        double hidden = list.getContent().getLayoutBounds().getHeight()
                - list.getViewportBounds().getHeight();
        list.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
    }

    /// A line across a card.
    public static void rule(Pane parent, double x, double y, double width) {
        Region rule = Place.at(new Region(), x, y, width, 1);
        rule.getStyleClass().add("rule");
        parent.getChildren().add(rule);
    }
}
