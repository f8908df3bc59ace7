package vigil.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vigil.alarm.AlarmPriority;
import vigil.alarm.Direction;
import vigil.metric.Metric;
import vigil.session.Session;
import vigil.session.TrendSeries;

/// What the SpO2 samples of a session come to: raw samples, nothing smoothed, nothing filled.
///
/// Thread rule: immutable.
///
/// @param limit the MEDIUM limit the session began with in %, if its preset has one
/// @param lowest empty if there was no valid sample
/// @param timeBelow how long valid samples lay below the limit; a sample counts until the next one, at most
/// [SignalGap#TOLERATED]
/// @param episodesBelow how many runs of valid samples below the limit; a gap does not end one
/// @param gaps where there was no valid sample
public record SaturationStatistics(
        OptionalDouble limit, Optional<Extreme> lowest, Duration timeBelow, int episodesBelow, List<SignalGap> gaps) {

    public SaturationStatistics {
        gaps = List.copyOf(gaps);
    }

    /// The sum of all gaps.
    public Duration noSignal() {
        return gaps.stream().map(SignalGap::lasted).reduce(Duration.ZERO, Duration::plus);
    }

    static SaturationStatistics of(Session session) {
        TrendSeries series = session.trend(Metric.SPO2);
        OptionalDouble limit = session.started().limits().limit(Metric.SPO2, Direction.BELOW, AlarmPriority.MEDIUM);
        long below = 0;
        int episodes = 0;
        boolean isIn = false;
        for (int i = 0; i < series.size(); i++) {
            float value = series.value(i);
            if (!Float.isNaN(value)) {
                boolean isBelow = limit.isPresent() && value < limit.getAsDouble();
                episodes += isBelow && !isIn ? 1 : 0;
                below += isBelow ? holds(series, i, session) : 0;
                isIn = isBelow;
            }
        }
        return new SaturationStatistics(
                limit,
                Extreme.lowest(series, session),
                Duration.ofMillis(below),
                episodes,
                SignalGap.in(series, session));
    }

    private static long holds(TrendSeries series, int index, Session session) {
        int until = index + 1 < series.size() ? series.millis(index + 1) : session.millisAt(session.last());
        return Math.clamp((long) until - series.millis(index), 0, SignalGap.TOLERATED.toMillis());
    }
}
