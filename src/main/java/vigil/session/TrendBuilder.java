package vigil.session;

import java.util.Arrays;

/// Grows a [TrendSeries]. Confined to the thread that folds; the series it hands out may be read anywhere.
public final class TrendBuilder {
    private int[] millis = new int[1024];
    private float[] values = new float[1024];
    private int size;

    /// Adds a sample; one that is older than the last is dropped.
    ///
    /// @param atMillis since the session began
    /// @param value NaN where there was no valid one
    public void add(int atMillis, float value) {
        if (size > 0 && atMillis < millis[size - 1]) {
            return;
        }
        if (size == millis.length) {
            millis = Arrays.copyOf(millis, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        millis[size] = atMillis;
        values[size] = value;
        size++;
    }

    /// All samples so far.
    public TrendSeries series() {
        return new TrendSeries(millis, values, size);
    }
}
