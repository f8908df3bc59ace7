package vigil.ui.chart;

import java.util.Optional;
import java.util.OptionalInt;
import vigil.metric.CuffResult;
import vigil.session.Session;
import vigil.session.TrendSeries;

/// How a chart's window moves over a session: zoomed around a moment, panned, brought to a moment. Always within the
/// whole, never shorter than a minute.
///
/// Pure.
///
/// @param whole what there is to be shown
record WindowMoves(ChartWindow.Between whole) {
    private static final int SHORTEST = 60_000;

    /// The stretch made shorter (factor below 1) or longer; `held` keeps its place.
    ChartWindow zoomed(ChartWindow.Between shown, double factor, int held) {
        double length = Math.max(Math.min(SHORTEST, whole.length()), shown.length() * factor);
        if (length >= whole.length()) {
            return ChartWindow.WHOLE;
        }
        int around = Math.clamp(held, shown.fromMillis(), shown.toMillis());
        double share = (around - shown.fromMillis()) / (double) shown.length();
        return WindowDrag.within((int) Math.round(around - share * length), (int) Math.round(length), whole);
    }

    /// The stretch so much later, or as far as there is any.
    ChartWindow.Between panned(ChartWindow.Between shown, int millis) {
        return WindowDrag.within(shown.fromMillis() + millis, shown.length(), whole);
    }

    /// The stretch moved just so far that it shows the moment; empty if it does already.
    Optional<ChartWindow.Between> bringing(ChartWindow.Between shown, int millis) {
        if (millis >= shown.fromMillis() && millis <= shown.toMillis()) {
            return Optional.empty();
        }
        return Optional.of(WindowDrag.within(millis - shown.length() / 2, shown.length(), whole));
    }

    /// The next moment at which anything was measured, or the one before; empty if there is none.
    ///
    /// @param later true for the next
    static OptionalInt sample(ChartScene scene, int from, boolean later) {
        Session session = scene.session();
        OptionalInt found = OptionalInt.empty();
        for (LaneKind kind : LaneKind.trendsOf(scene.layout())) {
            TrendSeries series = session.trend(kind.metric());
            int index = later ? series.firstAtOrAfter(from + 1) : series.firstAtOrAfter(from) - 1;
            if (index >= 0 && index < series.size()) {
                found = nearer(found, series.millis(index), later);
            }
        }
        for (CuffResult reading : session.cuffResults()) {
            int at = session.millisAt(reading.at());
            if (later ? at > from : at < from) {
                found = nearer(found, at, later);
            }
        }
        return found;
    }

    private static OptionalInt nearer(OptionalInt found, int millis, boolean later) {
        if (found.isEmpty()) {
            return OptionalInt.of(millis);
        }
        return OptionalInt.of(later ? Math.min(found.getAsInt(), millis) : Math.max(found.getAsInt(), millis));
    }
}
