package vigil.session;

import vigil.alarm.AlarmLimits;
import vigil.metric.Timestamp;

/// Limits and since when they are in force.
public record LimitSpan(AlarmLimits limits, Timestamp since) {}
