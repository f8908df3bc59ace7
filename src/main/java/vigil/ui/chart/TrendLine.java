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

    /// Draws what the axis shows of `series` into spans of device pixels.
    ///
    /// @param axis logical px
    /// @param lane logical px; values outside it are drawn on its edge, never left out
    /// @param area the logical px that the pixels stand for
    /// @param scale device pixels per logical px
    static ColumnSpans spans(TrendSeries series, TimeAxis axis, Lane lane, Box area, double scale, int columns) {
        ColumnSpans spans = new ColumnSpans(columns);
        int from = Math.max(0, series.firstAtOrAfter(axis.span().fromMillis() - GAP_MILLIS) - 1);
        int previous = Integer.MIN_VALUE;
        for (int i = from; i < series.size() && previous <= axis.span().toMillis(); i++) {
            float value = series.value(i);
            if (Float.isNaN(value)) {
                continue;
            }
            int millis = series.millis(i);
            if (previous == Integer.MIN_VALUE || millis - previous > GAP_MILLIS) {
                spans.lift();
            }
            spans.lineTo((axis.x(millis) - area.left()) * scale, (lane.clampedY(value) - area.top()) * scale);
            previous = millis;
        }
        return spans;
    }

    /// Where valid samples are missing for more than 5 s between `from` and `to`; the time before the first sample is
    /// no gap.
    static List<Gap> gaps(TrendSeries series, int from, int to) {
        List<Gap> gaps = new ArrayList<>();
        int previous = Integer.MIN_VALUE;
        for (int i = 0; i < series.size(); i++) {
            if (!Float.isNaN(series.value(i))) {
                addIfLong(gaps, previous, series.millis(i), from, to);
                previous = series.millis(i);
            }
        }
        addIfLong(gaps, previous, to, from, to);
        return gaps;
    }

    private static void addIfLong(List<Gap> gaps, int previous, int next, int from, int to) {
        if (previous != Integer.MIN_VALUE && next - previous > GAP_MILLIS && next > from && previous < to) {
            gaps.add(new Gap(Math.max(previous, from), Math.min(next, to)));
        }
    }
}
