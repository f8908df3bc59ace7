package vigil.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;

/// Makes the console's buttons. State is pseudo-classes: `:selected`, `:disabled`, `:armed`; `primary` is a style
/// class.
///
/// Thread rule: FX thread.
public final class Buttons {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private Buttons() {}

    /// A button with an icon and a word. It fires on release inside, never on touch down.
    public static Button of(Icon icon, String text, Runnable action) {
        Button button = of(text, action);
        button.setGraphic(icon.node(20));
        button.setGraphicTextGap(10);
        return button;
    }

    /// A button with a word.
    public static Button of(String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add("vg-button");
        ButtonFit.keep(button);
        button.setOnAction(e -> action.run());
        return button;
    }

    /// Makes a button the bright one of its group.
    public static <B extends Labeled> B primary(B button) {
        button.getStyleClass().add("primary");
        return button;
    }

    /// Makes a button the bright one, or a common one again.
    public static void setPrimary(Labeled button, boolean primary) {
        if (!primary) {
            button.getStyleClass().remove("primary");
        } else if (!button.getStyleClass().contains("primary")) {
            button.getStyleClass().add("primary");
        }
    }

    /// Marks the chosen one of several.
    public static void setSelected(Node button, boolean selected) {
        button.pseudoClassStateChanged(SELECTED, selected);
    }
}
