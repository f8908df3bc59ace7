package vigil.session;

/// A metric over the session: samples in order of time, each valid number or a gap.
///
/// An immutable view of arrays that only grow behind it, so taking one costs nothing. Build one with [TrendBuilder].
///
/// Thread rule: immutable.
public final class TrendSeries {
    /// Nothing measured.
    public static final TrendSeries EMPTY = new TrendSeries(new int[0], new float[0], 0);

    private final int[] millis;
    private final float[] values;
    private final int size;

    TrendSeries(int[] millis, float[] values, int size) {
        this.millis = millis;
        this.values = values;
        this.size = size;
    }

    public int size() {
        return size;
    }

    /// When sample `index` was taken, in milliseconds since the session began.
    public int millis(int index) {
        return millis[index];
    }

    /// The value of sample `index` in the metric's unit, or NaN where there was no valid one.
    public float value(int index) {
        return values[index];
    }

    /// The index of the first sample at or after `millis`; [#size()] if there is none.
    public int firstAtOrAfter(int atMillis) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (millis[middle] < atMillis) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
