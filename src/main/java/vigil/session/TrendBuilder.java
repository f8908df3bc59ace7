package vigil.session;

import java.util.ArrayList;
import java.util.List;

/// Grows a [TrendSeries]. Confined to the thread that folds; the series it hands out may be read anywhere.
public final class TrendBuilder {
    private static final int FIRST_CAPACITY = 1024;

    private TrendSamples samples = TrendSamples.ofCapacity(FIRST_CAPACITY);
    private TrendPyramid pyramid = TrendPyramid.over(samples);
    private List<TrendOrigin> origins = List.of(TrendOrigin.UNKNOWN);
    private int size;

    /// Adds a sample of unknown origin; see [#add(int, float, TrendOrigin)].
    public void add(int atMillis, float value) {
        add(atMillis, value, TrendOrigin.UNKNOWN);
    }

    /// Adds a sample; one that is older than the last is dropped.
    ///
    /// @param atMillis since the session began
    /// @param value NaN where there was no valid one
    public void add(int atMillis, float value, TrendOrigin origin) {
        if (size > 0 && atMillis < samples.millis()[size - 1]) {
            return;
        }
        if (size == samples.capacity()) {
            samples = samples.resized(2 * size);
            pyramid = pyramid.movedTo(samples);
        }
        append(atMillis, value, place(origin));
    }

    private void append(int atMillis, float value, short origin) {
        samples.millis()[size] = atMillis;
        samples.values()[size] = value;
        samples.origins()[size] = origin;
        samples.before()[size] = size == 0 || samples.isValid(size - 1) ? size - 1 : samples.before()[size - 1];
        size++;
        pyramid = pyramid.grownTo(size);
    }

    /// Origins are few: a device each, times how far it trusted itself.
    private short place(TrendOrigin origin) {
        int known = origins.lastIndexOf(origin);
        if (known >= 0) {
            return (short) known;
        }
        List<TrendOrigin> more = new ArrayList<>(origins);
        more.add(origin);
        origins = List.copyOf(more);
        return (short) (origins.size() - 1);
    }

    /// Takes a sample out again; does nothing if it is not there. The series handed out before keep it.
    void remove(int atMillis, float value) {
        for (int i = series().firstAtOrAfter(atMillis); i < size && samples.millis()[i] == atMillis; i++) {
            if (Float.compare(samples.values()[i], value) == 0) {
                TrendSamples old = restart(size, i);
                copy(old, i + 1, old.millis().length);
                return;
            }
        }
    }

    /// Puts a sample where its time belongs, behind those of the same moment. The series handed out before are
    /// without it.
    void insert(int atMillis, float value, TrendOrigin origin) {
        int place = series().firstAtOrAfter(atMillis + 1);
        TrendSamples old = restart(size, place);
        append(atMillis, value, place(origin));
        copy(old, place, old.millis().length);
    }

    /// Begins new arrays with the first `kept` of the old samples: the old arrays belong to the series that were handed
    /// out.
    ///
    /// @return the old samples, cut to those that there were
    private TrendSamples restart(int count, int kept) {
        TrendSamples old = samples.resized(count);
        samples = TrendSamples.ofCapacity(Math.max(samples.capacity(), count + 1));
        pyramid = TrendPyramid.over(samples);
        size = 0;
        copy(old, 0, kept);
        return old;
    }

    private void copy(TrendSamples from, int begin, int end) {
        for (int i = begin; i < end; i++) {
            append(from.millis()[i], from.values()[i], from.origins()[i]);
        }
    }

    /// All samples so far.
    public TrendSeries series() {
        return new TrendSeries(samples, pyramid, origins, size);
    }
}
