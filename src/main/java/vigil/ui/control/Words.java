package vigil.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Pane;

/// Makes labels in the roles of the design: `Words.of("note ink3", "MAP 106")`.
///
/// Thread rule: FX thread.
public final class Words {
    private Words() {}

    /// A label with style classes separated by blanks. Too long a text ends in an ellipsis.
    public static Label of(String styleClasses, String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses.split(" "));
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setMinWidth(0);
        return label;
    }

    /// A label whose text comes later.
    public static Label of(String styleClasses) {
        return of(styleClasses, "");
    }

    /// A label at a fixed place in a `Pane`: its box is `width` wide, its text stands at `pos` inside. Words that are
    /// longer are set smaller ([LabelFit]).
    public static Label at(Pane parent, String styleClasses, double x, double y, double width, double height, Pos pos) {
        Label label = Place.at(of(styleClasses), x, y, width, height);
        label.setAlignment(pos);
        parent.getChildren().add(label);
        return LabelFit.keep(label);
    }

    /// Gives a node these style classes, separated by blanks, and only these. Nothing happens if it has them: a change
    /// costs a style pass over all that is below it.
    public static void restyle(Node node, String styleClasses) {
        List<String> wanted = List.of(styleClasses.split(" "));
        if (!node.getStyleClass().equals(wanted)) {
            node.getStyleClass().setAll(wanted);
        }
    }

    /// Shows `text` and takes no room if it is empty.
    public static void showOrHide(Label label, String text) {
        label.setText(text);
        visible(label, !text.isEmpty());
    }

    /// Shows a node, or takes it out of view and layout.
    public static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
