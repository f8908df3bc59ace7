package vigil.session;

import java.time.Duration;
import java.util.Optional;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;

/// The newest valid value of a metric, whether a device or a person measured it.
///
/// @param value in the metric's unit
/// @param byHand true if a person measured it
public record LastValue(double value, Timestamp at, boolean byHand) {

    /// The newest valid value of a continuously measured metric; empty if there never was one.
    public static Optional<LastValue> of(Session session, Metric metric) {
        Optional<LastValue> hand =
                Optional.ofNullable(session.charting().byHand().get(metric)).map(LastValue::of);
        Optional<LastValue> device = ofTrend(session, session.trend(metric));
        return hand.filter(
                        h -> device.isEmpty() || !h.at().isBefore(device.get().at()))
                .or(() -> device);
    }

    private static LastValue of(NumericReading reading) {
        return new LastValue(reading.value(), reading.at(), true);
    }

    private static Optional<LastValue> ofTrend(Session session, TrendSeries trend) {
        for (int i = trend.size() - 1; i >= 0; i--) {
            if (!Float.isNaN(trend.value(i))) {
                Timestamp at = session.began().plus(Duration.ofMillis(trend.millis(i)));
                return Optional.of(new LastValue(trend.value(i), at, false));
            }
        }
        return Optional.empty();
    }
}
