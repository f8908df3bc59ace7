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

    /// Takes a sample out again; does nothing if it is not there. The series handed out before keep it.
    void remove(int atMillis, float value) {
        for (int i = series().firstAtOrAfter(atMillis); i < size && millis[i] == atMillis; i++) {
            if (Float.compare(values[i], value) == 0) {
                shift(i + 1, i, size - i - 1);
                size--;
                return;
            }
        }
    }

    /// Puts a sample where its time belongs, behind those of the same moment. The series handed out before are
    /// without it.
    void insert(int atMillis, float value) {
        int place = series().firstAtOrAfter(atMillis + 1);
        shift(place, place + 1, size - place);
        millis[place] = atMillis;
        values[place] = value;
        size++;
    }

    /// Moves samples within new arrays: the old ones belong to the series that were handed out.
    private void shift(int from, int to, int count) {
        int[] newMillis = Arrays.copyOf(millis, Math.max(millis.length, size + 1));
        float[] newValues = Arrays.copyOf(values, newMillis.length);
        System.arraycopy(millis, from, newMillis, to, count);
        System.arraycopy(values, from, newValues, to, count);
        millis = newMillis;
        values = newValues;
    }

    /// All samples so far.
    public TrendSeries series() {
        return new TrendSeries(millis, values, size);
    }
}
