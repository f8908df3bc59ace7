package vigil.report;

import static vigil.report.Plot.n;

import vigil.session.TrendSeries;

/// A trend as a path: first, lowest, highest and last sample of each chart unit, so that a spike of one
/// sample is always there; the pen is up where samples are missing (design language, section 7).
final class TrendLine {
    private final Plot plot;
    private final Lane lane;
    private final TrendSeries series;
    private final StringBuilder path = new StringBuilder();
    private int column = Integer.MIN_VALUE;
    private int first;
    private int lowest;
    private int highest;
    private int last;

    private TrendLine(Plot plot, Lane lane, TrendSeries series) {
        this.plot = plot;
        this.lane = lane;
        this.series = series;
    }

    /// The `d` of an SVG path; empty without a valid sample.
    static String path(Plot plot, Lane lane, TrendSeries series) {
        return new TrendLine(plot, lane, series).drawn();
    }

    private String drawn() {
        boolean isUp = true;
        int before = 0;
        for (int i = 0; i < series.size(); i++) {
            if (Float.isNaN(series.value(i))) {
                continue;
            }
            boolean isAfterGap = series.millis(i) - before > SignalGap.TOLERATED.toMillis();
            if (isUp || isAfterGap) {
                flush();
                moveTo(i);
                isUp = false;
            }
            add(i);
            before = series.millis(i);
        }
        flush();
        return path.toString();
    }

    private void add(int i) {
        int at = (int) plot.x(series.millis(i));
        if (at != column) {
            flush();
            column = at;
            first = i;
            lowest = i;
            highest = i;
        }
        last = i;
        lowest = series.value(i) < series.value(lowest) ? i : lowest;
        highest = series.value(i) > series.value(highest) ? i : highest;
    }

    private void flush() {
        if (column != Integer.MIN_VALUE) {
            lineTo(first);
            lineTo(Math.min(lowest, highest));
            lineTo(Math.max(lowest, highest));
            lineTo(last);
            column = Integer.MIN_VALUE;
        }
    }

    private void moveTo(int i) {
        path.append('M').append(point(i));
    }

    /// A line to the point itself leaves a dot: a lone sample between two gaps is seen.
    private void lineTo(int i) {
        String segment = "L" + point(i);
        if (path.length() < segment.length() || path.lastIndexOf(segment) != path.length() - segment.length()) {
            path.append(segment);
        }
    }

    private String point(int i) {
        return n(plot.x(series.millis(i))) + " " + n(lane.y(series.value(i)));
    }
}
