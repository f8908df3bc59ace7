package vigil.session;

import java.util.List;
import vigil.metric.Measurement;

/// A metric over the session: samples in order of time, each valid number or a gap.
///
/// An immutable view of arrays that only grow behind it, so taking one costs nothing. Build one with [TrendBuilder].
/// What it says of a stretch of samples it looks up in a [TrendPyramid], so that hours cost what minutes cost.
///
/// Thread rule: immutable.
public final class TrendSeries {
    /// Nothing measured.
    public static final TrendSeries EMPTY = new TrendBuilder().series();

    private final TrendSamples samples;
    private final TrendPyramid pyramid;
    private final List<TrendOrigin> origins;
    private final int size;

    TrendSeries(TrendSamples samples, TrendPyramid pyramid, List<TrendOrigin> origins, int size) {
        this.samples = samples;
        this.pyramid = pyramid;
        this.origins = origins;
        this.size = size;
    }

    public int size() {
        return size;
    }

    /// When sample `index` was taken, in milliseconds since the session began.
    public int millis(int index) {
        return samples.millis()[index];
    }

    /// The value of sample `index` in the metric's unit, or NaN where there was no valid one.
    public float value(int index) {
        return samples.values()[index];
    }

    /// Where sample `index` comes from.
    public TrendOrigin origin(int index) {
        return origins.get(samples.origins()[index]);
    }

    /// True if a device sent samples; false if there are none, or a person typed all of them in.
    public boolean isFromDevice() {
        return origins.stream()
                .anyMatch(o -> !o.equals(TrendOrigin.UNKNOWN) && !o.device().equals(Measurement.BY_HAND));
    }

    /// The index of the first sample at or after `millis`; [#size()] if there is none.
    public int firstAtOrAfter(int atMillis) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (samples.millis()[middle] < atMillis) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The newest valid sample up to `index`, itself included; -1 if there is none.
    public int validAtOrBefore(int index) {
        return index < 0 || samples.isValid(index) ? index : samples.before()[index];
    }

    /// The first valid sample from `index` on, itself included; [#size()] if there is none.
    public int validAtOrAfter(int index) {
        if (index < size && samples.isValid(index)) {
            return index;
        }
        int low = index;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (validAtOrBefore(middle) < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The least valid value from sample `from` until before `to`; +∞ if there is none.
    public float least(int from, int to) {
        return pyramid.least(from, to);
    }

    /// The greatest valid value from sample `from` until before `to`; −∞ if there is none.
    public float greatest(int from, int to) {
        return pyramid.greatest(from, to);
    }

    /// The first sample from `index` on that came after more than `millis` without a valid one; [#size()] if there is
    /// none.
    public int firstAfterSilence(int index, int millis) {
        return pyramid.firstAfterSilence(index, size, millis);
    }
}
