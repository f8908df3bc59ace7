package vigil.ui.control;

import java.util.List;
import vigil.ui.theme.Fonts;

/// How the words of an alarm band share its fixed length: a large title and two lines beside it. Long words
/// are set smaller before any is left out: first the second line goes and the first takes its place too,
/// the title is cut last of all.
///
/// Thread rule: FX thread, because it measures text.
///
/// @param title the style class of the title
/// @param lines the style classes of the lines
/// @param whole whether the title fits, as it does but in the narrowest band
/// @param withSecond whether the second line fits too
/// @param linesWidth what the lines need, px
public record BandFit(String title, String lines, boolean whole, boolean withSecond, double linesWidth) {
    private record Size(String style, double px) {}

    private static final List<Size> TITLES = List.of(
            new Size("alarm-title-bedside", 38),
            new Size("alarm-title-wall", 34),
            new Size("alarm-title-dense", 28),
            new Size("alarm-title-tile", 24),
            new Size("body-l bold", 20));
    /// Where a cause would be cut beside anything larger.
    private static final Size LEAST = new Size("body bold", 18);
    private static final List<Size> LINES =
            List.of(new Size("body-l medium", 20), new Size("body-s medium", 16), new Size("note medium", 14));
    /// What is longer than its line is broken into up to three of these.
    private static final Size BROKEN = LINES.getLast();
    /// Three lines hold so many times the length of one: they are not filled to their ends.
    private static final double PARTS = 2.6;
    private static final double TILE = 24;

    /// The largest words that fit.
    ///
    /// @param space the length of title and lines together, px
    /// @param largest the size of a title that has room enough, px
    /// @param title all that stands in the title's size
    public static BandFit of(double space, double largest, String title, String first, String second) {
        List<Size> titles = TITLES.stream().filter(t -> t.px() <= largest).toList();
        for (Size line : LINES) {
            double lines = Math.max(width(first, line), width(second, line));
            for (Size size : titles) {
                if (TextWidth.of(title, Fonts.BOLD, size.px()) + lines <= space) {
                    return new BandFit(size.style(), line.style(), true, true, lines);
                }
            }
        }
        double wanted = width(first, BROKEN);
        Size size = titles.stream()
                .filter(t -> t.px() <= TILE && rest(space, title, t) >= wanted / PARTS)
                .findFirst()
                .orElse(LEAST);
        double rest = rest(space, title, size);
        double given = Math.max(0, Math.min(wanted, rest));
        return new BandFit(size.style(), BROKEN.style(), rest >= 0, false, given);
    }

    /// True if the first line, broken into lines of the width it was given, is within that height, px.
    boolean holds(String first, double height) {
        return TextWidth.heightOf(first, Fonts.MEDIUM, BROKEN.px(), linesWidth) <= height;
    }

    private static double rest(double space, String title, Size size) {
        return space - TextWidth.of(title, Fonts.BOLD, size.px()) - 1;
    }

    private static double width(String text, Size size) {
        return Math.ceil(TextWidth.of(text, Fonts.MEDIUM, size.px())) + 1;
    }
}
