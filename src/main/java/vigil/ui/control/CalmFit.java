package vigil.ui.control;

import java.util.List;
import vigil.ui.theme.Fonts;

/// How large a band without an alarm says that there is none, and the lines beside it: as large as its length allows,
/// and never below 14 px (ux 3).
///
/// Thread rule: FX thread, because it measures text.
///
/// @param title the style class of the title
/// @param lines the style class of the lines
record CalmFit(String title, String lines) {
    private record Pair(String title, double titlePx, String lines, double linesPx) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("title-page", 26, "body", 18),
            new Pair("heading", 22, "body-s", 16),
            new Pair("heading-dense", 20, "body-s", 16),
            new Pair("heading-dense", 20, "note", 14),
            new Pair("heading-small", 18, "note", 14),
            new Pair("body-s semibold", 16, "note", 14));

    /// @param space the length of title and lines together, px
    /// @param largest the size of the title of an alarm in this band, px; a calm one is no larger
    static CalmFit of(double space, double largest, String title, String first, String second) {
        return PAIRS.stream()
                .filter(pair -> pair.titlePx() <= largest)
                .filter(pair -> length(pair, title, first, second) <= space)
                .findFirst()
                .map(pair -> new CalmFit(pair.title(), pair.lines()))
                .orElseGet(() ->
                        new CalmFit(PAIRS.getLast().title(), PAIRS.getLast().lines()));
    }

    /// True if all of it has room, at least in the smallest letters.
    static boolean holds(double space, String title, String first, String second) {
        return length(PAIRS.getLast(), title, first, second) <= space;
    }

    private static double length(Pair pair, String title, String first, String second) {
        double lines = Math.max(
                TextWidth.of(first, Fonts.REGULAR, pair.linesPx()),
                TextWidth.of(second, Fonts.REGULAR, pair.linesPx()));
        return TextWidth.of(title, Fonts.SEMIBOLD, pair.titlePx()) + Math.ceil(lines) + 2;
    }
}
