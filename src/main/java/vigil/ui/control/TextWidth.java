package vigil.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Text;
import vigil.ui.theme.Fonts;

/// How wide a text is in a shipped face, before any layout: for words that must fit a fixed place.
///
/// Thread rule: FX thread.
public final class TextWidth {
    /// More than one screen says in a minute; what was asked for longest ago is forgotten.
    private static final int KEPT = 1000;

    private static final Map<Measured, Double> KNOWN = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Measured, Double> eldest) {
            return size() > KEPT;
        }
    };

    private record Measured(String text, String family, double size) {}

    private TextWidth() {}

    /// The width in px.
    ///
    /// @param family one of [Fonts]
    /// @param size font size, px
    public static double of(String text, String family, double size) {
        return KNOWN.computeIfAbsent(new Measured(text, family, size), TextWidth::measure);
    }

    /// The height of a paragraph, px.
    ///
    /// @param width of its lines, px
    public static double heightOf(String text, String family, double size, double width) {
        Text measured = new Text(text);
        measured.setFont(Fonts.of(family, size));
        measured.setWrappingWidth(Math.max(1, width));
        return measured.getLayoutBounds().getHeight();
    }

    private static double measure(Measured wanted) {
        Text measured = new Text(wanted.text());
        measured.setFont(Fonts.of(wanted.family(), wanted.size()));
        return measured.getLayoutBounds().getWidth();
    }
}
