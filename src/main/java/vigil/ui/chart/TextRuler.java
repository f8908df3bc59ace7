package vigil.ui.chart;

/// How wide a text is. The chart measures with real faces; tests bring a fixed width a letter.
@FunctionalInterface
interface TextRuler {
    /// The width in px of `text` in the face `family` at `size` px.
    double width(String text, String family, double size);

    /// `text`, or as much of it as fits, with an ellipsis; empty if not even three letters do.
    default String fit(String text, String family, double size, double room) {
        if (width(text, family, size) <= room) {
            return text;
        }
        for (int end = text.length() - 1; end >= 3; end--) {
            String cut = text.substring(0, end).strip() + "…";
            if (width(cut, family, size) <= room) {
                return cut;
            }
        }
        return "";
    }
}
