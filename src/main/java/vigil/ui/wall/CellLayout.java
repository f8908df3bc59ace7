package vigil.ui.wall;

import vigil.ui.control.Spot;

/// Where everything of a cell with a continuously measured number stands, px from the cell's corner.
///
/// Thread rule: immutable.
///
/// @param width of the cell
/// @param numeral the widest the digits may be; they hold on to its right edge
/// @param digits the size of the digits
/// @param notes where the notes stand, one line under the other; one line only where they stand beside the name
/// @param noteLine the height of a line of them
/// @param lines how many lines of notes there are
record CellLayout(
        double top,
        double width,
        double height,
        Spot name,
        Lettering nameLettering,
        Lettering unitLettering,
        Spot numeral,
        double digits,
        Spot notes,
        double noteLine,
        int lines,
        Lettering quiet,
        Lettering strong) {
    private static final double BOX = 0.8;

    /// Name and notes at the left of the digits.
    ///
    /// @param inset from the cell's edges, px
    /// @param reach how far from the left edge digits begin at most
    static CellLayout beside(
            double top, double width, double height, double digits, double inset, double reach, double letters) {
        double box = digits * BOX;
        double right = letters < 16 ? inset - 2 : inset + 2;
        double line = letters >= 18 ? 26 : letters >= 16 ? 22 : 18;
        return new CellLayout(
                top,
                width,
                height,
                new Spot(inset, inset - 2, width - 2 * inset, letters + 10),
                Lettering.semibold(letters + (letters >= 22 ? 4 : letters >= 16 ? 4 : 2)),
                Lettering.regular(letters),
                new Spot(reach, (height - box) / 2 - 3, width - reach - right, box),
                digits,
                new Spot(inset, height - 2 * line - Math.max(9, inset) - 1, width - 2 * inset, line),
                line,
                2,
                Lettering.regular(letters),
                Lettering.semibold(letters + (letters >= 22 || letters < 16 ? 0 : 2)));
    }

    /// Name and note above the digits: for tiles too narrow for both side by side.
    static CellLayout above(double top, double width, double height, double digits) {
        double box = digits * BOX;
        return new CellLayout(
                top,
                width,
                height,
                new Spot(8, 3, width - 16, 22),
                Lettering.semibold(16),
                Lettering.regular(14),
                new Spot(8, height - box - 2, width - 16, box),
                digits,
                new Spot(8, 3, width - 16, 22),
                22,
                1,
                Lettering.regular(14),
                Lettering.semibold(14));
    }
}
