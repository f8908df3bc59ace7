package vigil.session;

import vigil.alarm.AlarmLimits;
import vigil.metric.Timestamp;

/// Limits and since when they are in force.
///
/// @param by who changed them; empty for the limits the session began with
public record LimitSpan(AlarmLimits limits, Timestamp since, String by) {
    /// The limits a session begins with.
    public LimitSpan(AlarmLimits limits, Timestamp since) {
        this(limits, since, "");
    }
}
