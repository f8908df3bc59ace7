package vigil.alarm;

import java.util.List;
import java.util.OptionalDouble;
import vigil.metric.Metric;

/// Every number the alarm system works with, for one room: a preset's numbers, or a change of them for this session.
///
/// @param preset the preset's name they come from, for example `standard`
public record AlarmLimits(
        String preset, List<SampledRule> sampled, CuffLimits cuff, TechnicalDelays technical, SilenceTimes silence) {

    public AlarmLimits {
        sampled = List.copyOf(sampled);
    }

    /// The limit of one tier of a sampled metric, for example SpO2 BELOW MEDIUM = 90. Where two rules share
    /// the tier (the rapid fall), the one that is passed first.
    public OptionalDouble limit(Metric metric, Direction direction, AlarmPriority priority) {
        var limits = sampled.stream()
                .filter(r -> r.metric() == metric && r.direction() == direction && r.priority() == priority)
                .mapToDouble(SampledRule::limit);
        return direction == Direction.BELOW ? limits.max() : limits.min();
    }
}
