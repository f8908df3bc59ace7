package vigil.ui.face;

import static vigil.alarm.AlarmPriority.HIGH;
import static vigil.alarm.AlarmPriority.MEDIUM;

import java.util.OptionalDouble;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPriority;
import vigil.alarm.Direction;
import vigil.metric.Metric;

/// The limits in force as a cell writes them beside its number: `!! < 90`, `!!! 40–140`.
///
/// Thread rule: immutable.
///
/// @param medium the MEDIUM limits, empty if there are none
/// @param high the HIGH limits, empty if there are none
public record LimitWords(String medium, String high) {
    /// The limits on one metric.
    public static LimitWords of(AlarmLimits limits, Metric metric) {
        return new LimitWords(tier(limits, metric, MEDIUM, "!! "), tier(limits, metric, HIGH, "!!! "));
    }

    private static String tier(AlarmLimits limits, Metric metric, AlarmPriority priority, String mark) {
        OptionalDouble below = limits.limit(metric, Direction.BELOW, priority);
        OptionalDouble above = limits.limit(metric, Direction.ABOVE, priority);
        if (below.isPresent() && above.isPresent()) {
            return mark + number(below) + "–" + number(above);
        }
        if (below.isPresent()) {
            return mark + "< " + number(below);
        }
        return above.isPresent() ? mark + "> " + number(above) : "";
    }

    private static String number(OptionalDouble limit) {
        return Long.toString(Math.round(limit.orElseThrow()));
    }
}
