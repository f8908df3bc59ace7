package vigil.alarm;

import java.util.OptionalDouble;

/// Where a number stands in [AlarmLimits]: how to read it, and how to put another there.
interface LimitPlace {
    /// The number; empty if the limits hold no such rule.
    OptionalDouble value(AlarmLimits limits);

    /// The limits with another number there; only of limits that have one.
    AlarmLimits put(AlarmLimits limits, double value);
}
