package vigil.ui.chart;

import vigil.session.TrendSeries;

/// Places the samples of a trend in device pixels, column by column. What is the same for all of them is worked out
/// once: this is the inner loop of every chart.
///
/// Pure.
final class TrendRaster {
    /// Up to here it is quicker to look than to look up.
    private static final int FEW = 24;

    private final TrendSeries series;
    private final TimeAxis axis;
    private final double left;
    private final double scale;
    private final double zero;
    private final double perUnit;
    private final double top;
    private final double floor;

    /// @param axis logical px
    /// @param lane logical px
    /// @param area the logical px that the pixels stand for
    /// @param scale device pixels per logical px
    TrendRaster(TrendSeries series, TimeAxis axis, Lane lane, Box area, double scale) {
        this.series = series;
        this.axis = axis;
        this.left = area.left();
        this.scale = scale;
        this.zero = (lane.y(0) - area.top()) * scale;
        this.perUnit = lane.height() / (lane.high() - lane.low()) * scale;
        this.top = (lane.top() - area.top()) * scale;
        this.floor = (lane.floor() - area.top()) * scale;
    }

    /// What falls into one column.
    ///
    /// @param end the first sample of a later one
    /// @param last the last valid sample
    record Column(int end, int last, float least, float greatest) {}

    double x(int index) {
        return place(series.millis(index));
    }

    /// The row of a value, held within the lane.
    double y(float value) {
        return Math.min(floor, Math.max(top, zero - value * perUnit));
    }

    private double place(int millis) {
        return (axis.x(millis) - left) * scale;
    }

    /// What falls into the column of this sample, from it on. A few samples are looked at one by one; many are
    /// looked up in the pyramid.
    Column columnFrom(int index) {
        int edge = edge(index);
        float least = Float.POSITIVE_INFINITY;
        float greatest = Float.NEGATIVE_INFINITY;
        int last = index;
        int at = index;
        for (; at < series.size() && at < index + FEW && series.millis(at) < edge; at++) {
            float value = series.value(at);
            if (!Float.isNaN(value)) {
                least = value < least ? value : least;
                greatest = value > greatest ? value : greatest;
                last = at;
            }
        }
        if (at < index + FEW) {
            return new Column(at, last, least, greatest);
        }
        int end = series.firstAtOrAfter(edge);
        return new Column(end, series.validAtOrBefore(end - 1), series.least(index, end), series.greatest(index, end));
    }

    /// The first millisecond of the next column: worked out backwards, then made exact.
    private int edge(int index) {
        double next = Math.floor(x(index)) + 1;
        int edge = Math.max(series.millis(index) + 1, axis.millisAt(next / scale + left));
        while (place(edge) < next) {
            edge++;
        }
        while (edge > series.millis(index) + 1 && place(edge - 1) >= next) {
            edge--;
        }
        return edge;
    }
}
