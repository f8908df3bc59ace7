package vigil.alarm;

import java.time.Duration;
import vigil.metric.Metric;

/// One limit on a continuously measured metric. A condition has several, one a tier; it signals the highest that holds.
///
/// @param limit in the metric's unit; a value equal to it is inside (rule S1)
/// @param delayOn how long the limit must be passed before the alarm signals (rule S2)
/// @param hysteresis how far beyond the limit a value must come back before the tier can end, in the metric's unit
/// (rule S5)
/// @param delayOff how long it must stay there
public record SampledRule(
        AlarmCondition condition,
        Metric metric,
        Direction direction,
        double limit,
        Duration delayOn,
        double hysteresis,
        Duration delayOff,
        AlarmPriority priority) {

    /// True if `value` is on the wrong side of the limit.
    public boolean isViolatedBy(double value) {
        return direction == Direction.BELOW ? value < limit : value > limit;
    }

    /// True if `value` is far enough inside for this tier to end.
    public boolean isClearedBy(double value) {
        return direction == Direction.BELOW ? value >= limit + hysteresis : value <= limit - hysteresis;
    }

    /// The same with another limit.
    public SampledRule withLimit(double changed) {
        return new SampledRule(condition, metric, direction, changed, delayOn, hysteresis, delayOff, priority);
    }

    /// The same with another delay.
    public SampledRule withDelay(Duration changed) {
        return new SampledRule(condition, metric, direction, limit, changed, hysteresis, delayOff, priority);
    }
}
