package vigil.ui.control;

import javafx.scene.text.Text;
import vigil.ui.theme.Fonts;

/// How wide a text is in a shipped face, before any layout: for words that must fit a fixed place.
///
/// Thread rule: FX thread.
public final class TextWidth {
    private TextWidth() {}

    /// The width in px.
    ///
    /// @param family one of [Fonts]
    /// @param size font size, px
    public static double of(String text, String family, double size) {
        Text measured = new Text(text);
        measured.setFont(Fonts.of(family, size));
        return measured.getLayoutBounds().getWidth();
    }
}
