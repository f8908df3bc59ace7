package vigil.ui.control;

/// How a screen is laid out. Both are scaled as a whole to the window (ux 14); below 0.85 of the reference canvas a
/// screen changes its layout rather than shrink.
///
/// Thread rule: immutable.
public enum Composition {
    /// The reference canvas.
    FULL(1920, 1080),
    /// For a small screen: nothing is smaller, some of it opens on demand.
    COMPACT(1280, 800);

    /// The top bar, px.
    public static final double TOP = 64;
    /// The footer, px.
    public static final double FOOT = 32;
    /// An ultra-wide window's canvas is this wide at most, px (ux 14).
    public static final double WIDEST = 2400;
    /// Below this factor the reference canvas is not used (ux 14).
    private static final double LEAST = 0.85;

    private final double width;
    private final double height;

    Composition(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// The one for a window of that size, px.
    public static Composition of(double width, double height) {
        return Math.min(width / FULL.width, height / FULL.height) < LEAST ? COMPACT : FULL;
    }

    /// The canvas's width, px.
    public double width() {
        return width;
    }

    /// The canvas's height, px.
    public double height() {
        return height;
    }

    /// What lies between the top bar and the footer, px.
    public double stageHeight() {
        return height - TOP - FOOT;
    }
}
