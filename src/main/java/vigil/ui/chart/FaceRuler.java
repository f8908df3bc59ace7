package vigil.ui.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Text;
import vigil.ui.theme.Fonts;

/// Measures texts in the shipped faces; remembers the newest few hundred.
///
/// Thread rule: FX thread.
final class FaceRuler implements TextRuler {
    private static final int KEPT = 500;

    private final Map<String, Double> known = new LinkedHashMap<>();

    @Override
    public double width(String text, String family, double size) {
        String key = family + size + text;
        Double width = known.get(key);
        if (width == null) {
            Text measured = new Text(text);
            measured.setFont(Fonts.of(family, size));
            width = measured.getLayoutBounds().getWidth();
            if (known.size() >= KEPT) {
                known.remove(known.keySet().iterator().next());
            }
            known.put(key, width);
        }
        return width;
    }
}
