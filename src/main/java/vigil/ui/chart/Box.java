package vigil.ui.chart;

/// A rectangle on the chart, in px.
record Box(double left, double top, double width, double height) {
    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    /// The same, with so many px more at its left and at its right.
    Box wider(double by) {
        return new Box(left - by, top, width + 2 * by, height);
    }

    /// True if the two come closer than `air` px.
    boolean touches(Box other, double air) {
        return left < other.right() + air
                && other.left < right() + air
                && top < other.bottom() + air
                && other.top < bottom() + air;
    }
}
