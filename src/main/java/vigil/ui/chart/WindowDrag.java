package vigil.ui.chart;

/// One drag on the overview's window: by a handle, by its inside, or from beside it.
///
/// Pure. The window stays within the session and never gets shorter than a minute.
///
/// @param grip where it was taken
/// @param start the window then
/// @param offset where inside the window it was taken, in milliseconds from its beginning
/// @param whole what the window must stay within
record WindowDrag(Grip grip, ChartWindow.Between start, int offset, ChartWindow.Between whole) {
    private static final double REACH = 10;
    private static final int SHORTEST = 60_000;

    /// Where a window can be taken.
    enum Grip {
        START,
        END,
        INSIDE,
        OUTSIDE
    }

    /// A drag that begins at `x`.
    static WindowDrag at(double x, TimeAxis axis, ChartWindow.Between window, ChartWindow.Between whole) {
        double left = axis.clampedX(window.fromMillis());
        double right = axis.clampedX(window.toMillis());
        Grip grip = Math.abs(x - left) <= REACH && x <= (left + right) / 2
                ? Grip.START
                : Math.abs(x - right) <= REACH ? Grip.END : x > left && x < right ? Grip.INSIDE : Grip.OUTSIDE;
        int offset = grip == Grip.INSIDE ? axis.millisAt(x) - window.fromMillis() : window.length() / 2;
        return new WindowDrag(grip, window, offset, whole);
    }

    /// The window after the drag has come to `x`.
    ChartWindow.Between to(double x, TimeAxis axis) {
        int at = Math.clamp(axis.millisAt(x), whole.fromMillis(), whole.toMillis());
        int shortest = Math.min(SHORTEST, whole.length());
        return switch (grip) {
            case START -> {
                int end = Math.min(start.toMillis(), whole.toMillis());
                yield new ChartWindow.Between(Math.min(at, end - shortest), end);
            }
            case END -> {
                int from = Math.max(start.fromMillis(), whole.fromMillis());
                yield new ChartWindow.Between(from, Math.max(at, from + shortest));
            }
            case INSIDE, OUTSIDE -> within(at - offset, start.length(), whole);
        };
    }

    /// A window of this length that begins as near to `from` as the whole allows.
    static ChartWindow.Between within(int from, int length, ChartWindow.Between whole) {
        int fitting = Math.min(length, whole.length());
        int begin = Math.clamp(from, whole.fromMillis(), whole.toMillis() - fitting);
        return new ChartWindow.Between(begin, begin + fitting);
    }
}
