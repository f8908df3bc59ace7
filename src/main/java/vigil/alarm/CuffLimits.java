package vigil.alarm;

import java.time.Duration;
import java.util.List;

/// The limits on cuff readings. All pressures in mmHg; strict comparison (rule S1).
///
/// @param high tiers of high pressure, from the lowest priority up; either pressure above its limit passes the tier
/// @param confirmAfter two readings above the MEDIUM tier are independent, and so HIGH, if at least this far apart ...
/// @param confirmWithin ... and at most this far
/// @param repeatWithin a repeat is due this long after a reading above the MEDIUM tier
/// @param rise the rise over baseline that is a LOW alarm
/// @param low the limits of low pressure
public record CuffLimits(
        List<Tier> high, Duration confirmAfter, Duration confirmWithin, Duration repeatWithin, Rise rise, Low low) {

    public CuffLimits {
        high = List.copyOf(high);
    }

    /// The same with other tiers of high pressure.
    public CuffLimits withHigh(List<Tier> changed) {
        return new CuffLimits(changed, confirmAfter, confirmWithin, repeatWithin, rise, low);
    }

    /// The same with another rise over the baseline.
    public CuffLimits withRise(Rise changed) {
        return new CuffLimits(high, confirmAfter, confirmWithin, repeatWithin, changed, low);
    }

    /// The same with other limits of low pressure.
    public CuffLimits withLow(Low changed) {
        return new CuffLimits(high, confirmAfter, confirmWithin, repeatWithin, rise, changed);
    }

    /// High pressure of one priority: above `systolic` or above `diastolic`.
    public record Tier(AlarmPriority priority, int systolic, int diastolic) {}

    /// A rise over the baseline: at least `systolic`, or at least `diastolic`, or a mean above `meanFactor` times its
    /// baseline.
    public record Rise(int systolic, int diastolic, double meanFactor) {}

    /// Low pressure: MEDIUM below `mediumSystolic` or below `mediumMean`, HIGH below `highSystolic`.
    public record Low(int mediumSystolic, int mediumMean, int highSystolic) {}
}
