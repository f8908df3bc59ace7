package vigil.ui.wall;

import vigil.ui.control.Spot;

/// Where everything of the blood pressure's row stands, px from its corner.
///
/// Thread rule: immutable.
///
/// @param numeral the widest the digits may be; they hold on to its left edge
/// @param digits their size
/// @param age the line of the age, which ends at the row's right edge; so do the two lines below it
/// @param bar the bar that fills until the next reading
/// @param clock true if a clock stands before the age
/// @param brief true if a time says it without its words: `1:00` for `1:00 ago`
record PressureLayout(
        double top,
        double width,
        double height,
        Spot name,
        Lettering nameLettering,
        Spot unit,
        Spot map,
        Spot numeral,
        double digits,
        Spot age,
        Lettering ageLettering,
        Spot next,
        Lettering nextLettering,
        Spot note,
        Spot bar,
        boolean clock,
        boolean brief) {
    private static final double BOX = 0.8;

    /// Name, unit and mean at the left, digits, and at the right how old they are.
    ///
    /// @param letters the size of the line that says when the next one is due
    static PressureLayout roomy(double top, double width, double height, double digits, double letters) {
        double middle = height / 2;
        double step = letters + 8;
        double left = letters >= 22 ? 96 : 68;
        double box = digits * BOX;
        double right = width - 11;
        double wide = Math.max(220, width * 0.38);
        return new PressureLayout(
                top,
                width,
                height,
                new Spot(11, middle - step - 9, left, 26),
                Lettering.semibold(letters >= 22 ? 26 : 20),
                new Spot(11, middle - 10, left, 20),
                new Spot(11, middle + step - 12, left, 20),
                new Spot(11 + left, (height - box) / 2 - 4, width - 11 - left - 150, box),
                digits,
                new Spot(right - wide, middle - step - 12, wide, letters >= 22 ? 34 : 30),
                Lettering.semibold(letters >= 22 ? 26 : 20),
                new Spot(right - wide, middle - 8, wide, 26),
                Lettering.regular(letters),
                new Spot(right - wide, middle + step - 10, wide, 20),
                new Spot(right - 132, middle + step, 132, 6),
                true,
                false);
    }

    /// The same on a narrow tile: times without their words, no clock.
    static PressureLayout narrow(double top, double width, double height, double digits) {
        double middle = height / 2;
        double box = digits * BOX;
        double right = width - 11;
        boolean low = height < 80;
        double step = low ? 19 : 25;
        return new PressureLayout(
                top,
                width,
                height,
                new Spot(low ? 8 : 11, middle - step - 10, 66, low ? 22 : 26),
                Lettering.semibold(low ? 16 : 20),
                low ? new Spot(0, 0, 0, 0) : new Spot(11, middle - 10, 66, 20),
                new Spot(low ? 8 : 11, middle + step - (low ? 16 : 11), 66, 20),
                new Spot(low ? 74 : 81, (height - box) / 2 - (low ? 1 : 4), width - (low ? 74 + 72 : 81 + 92), box),
                digits,
                new Spot(right - 260, middle - step - 9, 260, 24),
                Lettering.semibold(18),
                new Spot(right - 260, middle - (low ? 5 : 8), 260, low ? 20 : 26),
                Lettering.regular(14),
                new Spot(right - 260, middle + step - (low ? 7 : 9), 260, 20),
                low ? new Spot(right - 64, middle + step, 64, 6) : new Spot(right - 88, middle + step + 1, 88, 6),
                false,
                true);
    }

    /// Name, mean and age above the digits.
    static PressureLayout above(double top, double width, double height, double digits) {
        double box = digits * BOX;
        double right = width - 8;
        return new PressureLayout(
                top,
                width,
                height,
                new Spot(8, 2, 50, 22),
                Lettering.semibold(16),
                new Spot(0, 0, 0, 0),
                new Spot(60, 3, 70, 22),
                new Spot(8, height - box - 2, width - 100, box),
                digits,
                new Spot(right - 140, 2, 140, 22),
                Lettering.semibold(16),
                new Spot(right - 220, 25, 220, 18),
                Lettering.regular(14),
                new Spot(right - 220, 43, 220, 18),
                new Spot(right - 72, height - 16, 72, 6),
                false,
                true);
    }
}
