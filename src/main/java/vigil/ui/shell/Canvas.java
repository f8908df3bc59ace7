package vigil.ui.shell;

import vigil.ui.control.Composition;

/// The canvas of a window: its composition, its width, and by how much it is enlarged as a whole, in steps of 1/12
/// (ux 14).
///
/// All of it counts in the window's own px. Where the desktop enlarges everything by itself, its window has fewer of
/// them, so that both together always fill the window and neither is applied twice.
///
/// Thread rule: immutable.
///
/// @param width px; the composition's own, but on an ultra-wide window [Composition#WIDEST]
/// @param portrait true if the window is higher than wide: there is no layout for that
record Canvas(Composition composition, double width, double factor, boolean portrait) {
    private static final double STEPS = 12;

    /// What a window gets before it has a size.
    static final Canvas REFERENCE = new Canvas(Composition.FULL, Composition.FULL.width(), 1, false);

    /// The canvas for a window of that size, px.
    static Canvas of(double width, double height) {
        Composition composition = Composition.of(width, height);
        double factor = factor(composition, width, height);
        boolean wide = composition == Composition.FULL && width / factor >= Composition.WIDEST;
        return new Canvas(composition, wide ? Composition.WIDEST : composition.width(), factor, height > width);
    }

    private static double factor(Composition composition, double width, double height) {
        double fit = Math.min(width / composition.width(), height / composition.height());
        return Math.max(1, Math.floor(fit * STEPS + 1e-6)) / STEPS;
    }
}
