package vigil.ui.start;

import javafx.scene.control.Label;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.theme.Fonts;

/// Sets a name as large as its place allows: whoever is treated must be readable in full.
///
/// Thread rule: FX thread, because it measures text.
final class FitText {
    private static final String[] TITLES = {
        "title-page", "heading", "heading-dense", "heading-small", "body-s semibold", "note semibold"
    };

    private FitText() {}

    /// A title in one line of that width, px.
    static void show(Label label, String text, double width) {
        show(label, text, width, TITLES);
    }

    /// The same; a name that is too long for one line even in the smallest letters takes two of them.
    ///
    /// @return true if it takes two
    static boolean wrapTitle(Label label, String text, double width) {
        show(label, text, width);
        boolean two = TextWidth.of(text, Fonts.SEMIBOLD, 14) > width;
        label.setWrapText(two);
        return two;
    }

    /// The same in the first of these styles that fits, or the last.
    static void show(Label label, String text, double width, String... styles) {
        String chosen = styles[styles.length - 1];
        for (String style : styles) {
            if (TextWidth.of(text, Fonts.SEMIBOLD, size(style)) <= width) {
                chosen = style;
                break;
            }
        }
        Words.restyle(label, "label " + chosen);
        label.setText(text);
    }

    /// A name of one large line, or of two small ones.
    static void wrap(Label label, String text, double width) {
        boolean one = TextWidth.of(text, Fonts.SEMIBOLD, 20) <= width;
        boolean two = one || TextWidth.of(text, Fonts.SEMIBOLD, 16) <= width * 1.7;
        Words.restyle(label, "label " + (one ? "heading-dense" : (two ? "body-s" : "note") + " semibold"));
        label.setText(text);
    }

    private static double size(String style) {
        return switch (style.substring(0, style.indexOf(' ') < 0 ? style.length() : style.indexOf(' '))) {
            case "title-page" -> 26;
            case "heading" -> 22;
            case "heading-dense" -> 20;
            case "heading-small", "body" -> 18;
            case "body-s" -> 16;
            default -> 14;
        };
    }
}
