package vigil.alarm;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vigil.metric.Metric;

/// Every number the alarm system works with, for one room: a preset's numbers, or a change of them for this session.
///
/// @param preset the preset's name they come from, for example `standard`
/// @param version which version of that preset
/// @param satSeconds the integral below a limit of SpO2; empty if it is off
public record AlarmLimits(
        String preset,
        int version,
        List<SampledRule> sampled,
        Optional<SatSecondsRule> satSeconds,
        CuffLimits cuff,
        SedationTiers sedation,
        TechnicalDelays technical,
        SilenceTimes silence,
        EscalationPlan escalation) {

    public AlarmLimits {
        sampled = List.copyOf(sampled);
    }

    /// The same numbers under the name and version of another preset.
    public AlarmLimits as(String otherPreset, int otherVersion) {
        return new AlarmLimits(
                otherPreset, otherVersion, sampled, satSeconds, cuff, sedation, technical, silence, escalation);
    }

    /// The same with other rules on continuously measured metrics.
    public AlarmLimits withSampled(List<SampledRule> changed) {
        return new AlarmLimits(preset, version, changed, satSeconds, cuff, sedation, technical, silence, escalation);
    }

    /// The same with other limits on cuff readings.
    public AlarmLimits withCuff(CuffLimits changed) {
        return new AlarmLimits(preset, version, sampled, satSeconds, changed, sedation, technical, silence, escalation);
    }

    /// The same with SatSeconds on, off, or with other numbers.
    public AlarmLimits withSatSeconds(Optional<SatSecondsRule> changed) {
        return new AlarmLimits(preset, version, sampled, changed, cuff, sedation, technical, silence, escalation);
    }

    /// The same with other times of silence.
    public AlarmLimits withSilence(SilenceTimes changed) {
        return new AlarmLimits(preset, version, sampled, satSeconds, cuff, sedation, technical, changed, escalation);
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
