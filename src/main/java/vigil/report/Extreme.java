package vigil.report;

import java.time.Duration;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.session.TrendSeries;

/// The lowest or highest valid sample of a session, and when it was first reached.
///
/// Thread rule: immutable.
public record Extreme(int value, Timestamp at) {

    static Optional<Extreme> lowest(TrendSeries series, Session session) {
        return find(series, session, -1);
    }

    static Optional<Extreme> highest(TrendSeries series, Session session) {
        return find(series, session, 1);
    }

    private static Optional<Extreme> find(TrendSeries series, Session session, int sign) {
        int best = -1;
        for (int i = 0; i < series.size(); i++) {
            float value = series.value(i);
            if (!Float.isNaN(value) && (best < 0 || sign * value > sign * series.value(best))) {
                best = i;
            }
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(new Extreme(
                        Math.round(series.value(best)), session.began().plus(Duration.ofMillis(series.millis(best)))));
    }
}
