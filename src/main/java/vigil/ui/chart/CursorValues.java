package vigil.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.Validity;
import vigil.session.Session;
import vigil.session.TrendOrigin;
import vigil.session.TrendSeries;

/// What was known of the patient at one moment of a session.
///
/// Thread rule: immutable.
///
/// @param millis the moment, in milliseconds since the session began
/// @param fromDose the same since minute 0 of the chart
/// @param wallMillis the wall clock then
/// @param samples one for each trend of the chart, top to bottom
/// @param cuff the newest cuff result then
/// @param cuffAge how long before the moment that was, in milliseconds
public record CursorValues(
        int millis, int fromDose, long wallMillis, List<CursorSample> samples, Optional<CuffResult> cuff, int cuffAge) {

    /// Half a sample's distance: the cursor means the sample it stands on.
    private static final int REACH = 500;

    public CursorValues {
        samples = List.copyOf(samples);
    }

    /// The values at a moment of a session.
    public static CursorValues at(Session session, int millis) {
        Optional<CuffResult> cuff = session.cuffResults().stream()
                .filter(r -> session.millisAt(r.at()) <= millis + REACH)
                .reduce((earlier, later) -> later);
        return new CursorValues(
                millis,
                millis - session.doseStart().map(session::millisAt).orElse(0),
                session.began().wallMillis() + millis,
                List.of(LaneKind.values()).stream()
                        .filter(kind -> kind.isTrend() && kind.isIn(session))
                        .map(kind -> sample(session.trend(kind.metric()), kind.metric(), millis))
                        .toList(),
                cuff,
                cuff.map(r -> Math.max(0, millis - session.millisAt(r.at()))).orElse(0));
    }

    /// SpO2 in %.
    public OptionalInt spo2() {
        return value(Metric.SPO2);
    }

    /// Pulse rate per minute.
    public OptionalInt pulse() {
        return value(Metric.PULSE_RATE);
    }

    private OptionalInt value(Metric metric) {
        return samples.stream()
                .filter(s -> s.metric() == metric)
                .map(CursorSample::value)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /// The newest valid sample, if it is no older than the age at which a number loses its colour (ux, section 6.1).
    private static CursorSample sample(TrendSeries series, Metric metric, int millis) {
        int index = series.validAtOrBefore(series.firstAtOrAfter(millis + REACH) - 1);
        int age = index < 0 ? Integer.MAX_VALUE : Math.max(0, millis - series.millis(index));
        if (age > TrendLine.GAP_MILLIS) {
            return new CursorSample(metric, OptionalInt.empty(), 0, "", Validity.NOT_AVAILABLE);
        }
        TrendOrigin origin = series.origin(index);
        return new CursorSample(
                metric, OptionalInt.of(Math.round(series.value(index))), age, origin.device(), origin.validity());
    }
}
