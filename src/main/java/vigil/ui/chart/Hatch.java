package vigil.ui.chart;

/// The stripes of a 45° hatching, cut exactly to a rectangle: a canvas' clip would cost a hundred times as much.
///
/// A stripe is where `x + y` lies between two sums. Pure.
record Hatch(double left, double top, double right, double bottom) {
    static final double STEP = 10;
    /// Breadth measured along x: 2.5 px across the stripe.
    private static final double BREADTH = 3.5;

    /// The sum of the first stripe that touches the rectangle.
    double first() {
        return Math.floor((left + top - BREADTH) / STEP) * STEP;
    }

    /// No stripe begins from here on.
    double end() {
        return right + bottom;
    }

    /// The corners of the stripe that begins at `sum`.
    ///
    /// @return how many there are; below 3 the stripe misses the rectangle
    int stripe(double sum, double[] xs, double[] ys) {
        double from = Math.max(sum, left + top);
        double to = Math.min(sum + BREADTH, right + bottom);
        if (to <= from) {
            return 0;
        }
        int n = upper(from, xs, ys, 0);
        if (from < right + top && to > right + top) {
            n = put(right, top, xs, ys, n);
        }
        n = upper(to, xs, ys, n);
        n = lower(to, xs, ys, n);
        if (from < left + bottom && to > left + bottom) {
            n = put(left, bottom, xs, ys, n);
        }
        return lower(from, xs, ys, n);
    }

    /// Where the line of this sum meets the top or the right edge.
    private int upper(double sum, double[] xs, double[] ys, int n) {
        return sum - top <= right ? put(sum - top, top, xs, ys, n) : put(right, sum - right, xs, ys, n);
    }

    /// Where it meets the left or the bottom edge.
    private int lower(double sum, double[] xs, double[] ys, int n) {
        return sum - left <= bottom ? put(left, sum - left, xs, ys, n) : put(sum - bottom, bottom, xs, ys, n);
    }

    private static int put(double x, double y, double[] xs, double[] ys, int n) {
        xs[n] = x;
        ys[n] = y;
        return n + 1;
    }
}
