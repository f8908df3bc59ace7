package vigil.ui.chart;

import java.util.Optional;
import java.util.OptionalInt;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.session.Session;
import vigil.session.TrendSeries;

/// What was known of the patient at one moment of a session.
///
/// Thread rule: immutable.
///
/// @param millis the moment, in milliseconds since the session began
/// @param fromDose the same since minute 0 of the chart
/// @param wallMillis the wall clock then
/// @param spo2 in %, if there was a valid sample in the 5 s before
/// @param pulse per minute, likewise
/// @param cuff the newest cuff result then
public record CursorValues(
        int millis, int fromDose, long wallMillis, OptionalInt spo2, OptionalInt pulse, Optional<CuffResult> cuff) {

    /// The values at a moment of a session.
    public static CursorValues at(Session session, int millis) {
        Optional<CuffResult> cuff = session.cuffResults().stream()
                .filter(r -> session.millisAt(r.at()) <= millis + 500)
                .reduce((earlier, later) -> later);
        return new CursorValues(
                millis,
                millis - session.doseStart().map(session::millisAt).orElse(0),
                session.began().wallMillis() + millis,
                sample(session.trend(Metric.SPO2), millis),
                sample(session.trend(Metric.PULSE_RATE), millis),
                cuff);
    }

    /// The newest valid sample, if it is no older than the age at which a number loses its colour (ux, section 6.1).
    private static OptionalInt sample(TrendSeries series, int millis) {
        for (int i = series.firstAtOrAfter(millis + 500) - 1; i >= 0; i--) {
            if (millis - series.millis(i) > TrendLine.GAP_MILLIS) {
                return OptionalInt.empty();
            }
            if (!Float.isNaN(series.value(i))) {
                return OptionalInt.of(Math.round(series.value(i)));
            }
        }
        return OptionalInt.empty();
    }
}
