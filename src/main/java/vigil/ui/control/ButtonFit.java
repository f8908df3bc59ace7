package vigil.ui.control;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.text.TextAlignment;
import vigil.ui.theme.Fonts;

/// Keeps the words of a button whole where the place it was given is too narrow for them: smaller letters first, then
/// without the icon, at last in two lines. A word that ends in dots may be read as another one.
///
/// Thread rule: FX thread.
final class ButtonFit {
    private static final String CLASS = "fit-";

    private final Button button;
    /// The size of the letters where nothing is wrong, px.
    private double size;
    private Look worn = Look.PLAIN;

    /// How the words are set.
    ///
    /// @param letters px; 0 for those of the style sheet
    private record Look(int letters, boolean icon, boolean lines) {
        static final Look PLAIN = new Look(0, true, false);
        static final Look LAST = new Look(14, false, true);
        static final List<Look> SMALLER = List.of(
                new Look(16, true, false),
                new Look(16, false, false),
                new Look(15, false, false),
                new Look(14, false, false));
    }

    private ButtonFit(Button button) {
        this.button = button;
        button.widthProperty().subscribe(width -> fit());
        button.textProperty().subscribe(text -> fit());
        button.fontProperty().subscribe(font -> fit());
        button.insetsProperty().subscribe(insets -> fit());
        // A letter of the icons' font knows its size only once it is styled.
        button.graphicProperty().subscribe(icon -> {
            if (icon != null) {
                icon.layoutBoundsProperty().subscribe(bounds -> fit());
            }
        });
    }

    static void keep(Button button) {
        new ButtonFit(button);
    }

    private void fit() {
        String words = button.getText();
        if (button.getWidth() <= 0
                || button.getPrefWidth() <= 0
                || words == null
                || words.isEmpty()
                || isSetOtherwise()) {
            return;
        }
        if (worn.letters() == 0) {
            size = button.getFont().getSize();
        }
        wear(
                fits(Look.PLAIN, words)
                        ? Look.PLAIN
                        : Look.SMALLER.stream()
                                .filter(look -> look.letters() <= size && fits(look, words))
                                .findFirst()
                                .orElse(Look.LAST));
    }

    /// Somebody else set it in lines, or shows no words, or stacks them under the icon.
    private boolean isSetOtherwise() {
        boolean ours = !worn.equals(Look.PLAIN);
        boolean beside = button.getContentDisplay() == ContentDisplay.LEFT
                || button.getContentDisplay() == ContentDisplay.TEXT_ONLY && (ours || button.getGraphic() == null);
        return !beside || button.isWrapText() && !ours;
    }

    private boolean fits(Look look, String words) {
        double letters = look.letters() == 0 ? size : look.letters();
        double icon = look.icon() && button.getGraphic() != null
                ? button.getGraphic().getLayoutBounds().getWidth() + button.getGraphicTextGap()
                : 0;
        double room = button.getWidth()
                - button.getInsets().getLeft()
                - button.getInsets().getRight();
        return words.lines().allMatch(line -> TextWidth.of(line, Fonts.SEMIBOLD, letters) + icon + 2 <= room);
    }

    private void wear(Look look) {
        if (look.equals(worn)) {
            return;
        }
        worn = look;
        button.getStyleClass().removeIf(name -> name.startsWith(CLASS));
        if (look.letters() > 0) {
            button.getStyleClass().add(CLASS + look.letters());
        }
        button.setContentDisplay(look.icon() ? ContentDisplay.LEFT : ContentDisplay.TEXT_ONLY);
        button.setWrapText(look.lines());
        if (look.lines()) {
            button.setTextAlignment(TextAlignment.CENTER);
        }
    }
}
