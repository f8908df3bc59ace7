package vigil.ui.chart;

import java.util.ArrayList;
import java.util.List;
import vigil.session.TrendSeries;

/// What a lane draws of a trend: the line, with the pen lifted where samples are missing, and the gaps themselves.
///
/// Pure functions.
// Requirement: UI-CHART-2
// Control: H26
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
        TrendRaster raster = new TrendRaster(series, axis, lane, area, scale);
        int at = series.validAtOrBefore(series.firstAtOrAfter(axis.span().fromMillis()) - 1);
        at = at < 0 ? series.validAtOrAfter(0) : at;
        int previous = Integer.MIN_VALUE;
        while (at < series.size() && previous <= axis.span().toMillis()) {
            if (previous == Integer.MIN_VALUE || series.millis(at) - previous > GAP_MILLIS) {
                spans.lift();
            }
            TrendRaster.Column column = raster.columnFrom(at);
            int last = column.last();
            if (last == at) {
                spans.lineTo(raster.x(at), raster.y(series.value(at)));
            } else {
                spans.through(
                        raster.x(at),
                        raster.y(series.value(at)),
                        raster.y(column.greatest()),
                        raster.y(column.least()),
                        raster.x(last),
                        raster.y(series.value(last)));
            }
            previous = series.millis(last);
            at = series.validAtOrAfter(column.end());
        }
        return spans;
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
