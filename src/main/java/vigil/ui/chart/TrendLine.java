package vigil.ui.chart;

import java.util.ArrayList;
import java.util.List;
import vigil.session.TrendSeries;

/// What a lane draws of a trend: the line, with the pen lifted where samples are missing, and the gaps themselves.
///
/// Pure functions.
final class TrendLine {
    /// Ux, section 7: the pen is up when samples are missing for more than 5 s.
    static final int GAP_MILLIS = 5_000;

    private TrendLine() {}

    /// A stretch without valid samples, in milliseconds since the session began.
    record Gap(int from, int to) {}

    /// Draws what the axis shows of `series` into spans of device pixels. It costs what the columns cost, however many
    /// samples fall into each.
    ///
    /// @param axis logical px
    /// @param lane logical px; values outside it are drawn on its edge, never left out
    /// @param area the logical px that the pixels stand for
    /// @param scale device pixels per logical px
    static ColumnSpans spans(TrendSeries series, TimeAxis axis, Lane lane, Box area, double scale, int columns) {
        ColumnSpans spans = new ColumnSpans(columns);
        Raster raster = new Raster(series, axis, lane, area, scale);
        int at = series.validAtOrBefore(series.firstAtOrAfter(axis.span().fromMillis()) - 1);
        at = at < 0 ? series.validAtOrAfter(0) : at;
        int previous = Integer.MIN_VALUE;
        while (at < series.size() && previous <= axis.span().toMillis()) {
            if (previous == Integer.MIN_VALUE || series.millis(at) - previous > GAP_MILLIS) {
                spans.lift();
            }
            int end = raster.endOfColumn(at);
            int last = series.validAtOrBefore(end - 1);
            if (last == at) {
                spans.lineTo(raster.x(at), raster.y(series.value(at)));
            } else {
                spans.through(
                        raster.x(at),
                        raster.y(series.value(at)),
                        raster.y(series.greatest(at, end)),
                        raster.y(series.least(at, end)),
                        raster.x(last),
                        raster.y(series.value(last)));
            }
            previous = series.millis(last);
            at = series.validAtOrAfter(end);
        }
        return spans;
    }

    /// From samples to device pixels.
    private record Raster(TrendSeries series, TimeAxis axis, Lane lane, Box area, double scale) {
        double x(int index) {
            return (axis.x(series.millis(index)) - area.left()) * scale;
        }

        double y(float value) {
            return (lane.clampedY(value) - area.top()) * scale;
        }

        /// The first sample that falls into a later column than this one: found in steps that double, then halve.
        int endOfColumn(int index) {
            double edge = Math.floor(x(index)) + 1;
            int low = index + 1;
            int step = 1;
            while (low + step <= series.size() && x(low + step - 1) < edge) {
                low += step;
                step *= 2;
            }
            int high = Math.min(series.size(), low + step - 1);
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (x(middle) < edge) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /// Where valid samples are missing for more than 5 s between `from` and `to`; the time before the first sample is
    /// no gap.
    static List<Gap> gaps(TrendSeries series, int from, int to) {
        List<Gap> gaps = new ArrayList<>();
        int at = series.firstAfterSilence(series.firstAtOrAfter(from), GAP_MILLIS);
        while (at < series.size()) {
            int previous = series.millis(series.validAtOrBefore(at - 1));
            if (previous >= to) {
                return gaps;
            }
            addIfLong(gaps, previous, series.millis(at), from, to);
            at = series.firstAfterSilence(at + 1, GAP_MILLIS);
        }
        int newest = series.validAtOrBefore(series.size() - 1);
        if (newest >= 0) {
            addIfLong(gaps, series.millis(newest), to, from, to);
        }
        return gaps;
    }

    private static void addIfLong(List<Gap> gaps, int previous, int next, int from, int to) {
        if (next - previous > GAP_MILLIS && next > from && previous < to) {
            gaps.add(new Gap(Math.max(previous, from), Math.min(next, to)));
        }
    }
}
