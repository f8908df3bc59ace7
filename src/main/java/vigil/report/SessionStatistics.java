package vigil.report;

import java.util.Optional;
import vigil.metric.Metric;
import vigil.session.Session;

/// The numbers a session comes to, for the review screen and the printed report alike.
///
/// Thread rule: immutable.
///
/// @param highestPulse the highest valid pulse rate of the oximeter, per minute
/// @param lowestPulse the lowest
public record SessionStatistics(
        PressureStatistics pressure,
        SaturationStatistics saturation,
        Optional<Extreme> highestPulse,
        Optional<Extreme> lowestPulse,
        AlarmStatistics alarms) {

    /// Computes them from a session, running or ended.
    public static SessionStatistics of(Session session) {
        return new SessionStatistics(
                PressureStatistics.of(session),
                SaturationStatistics.of(session),
                Extreme.highest(session.trend(Metric.PULSE_RATE), session),
                Extreme.lowest(session.trend(Metric.PULSE_RATE), session),
                AlarmStatistics.of(session));
    }
}
