package vigil.alarm;

import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;

/// One change of one alarm: what the session's record keeps.
///
/// @param priority the priority now; null when it is over (printed as `NONE`)
/// @param cause the value and the limit in force, in words, for example `SpO₂ 89, below 90`; empty when it ends
public record AlarmEvent(
        Timestamp at,
        AlarmId id,
        AlarmTransition transition,
        @Nullable AlarmPriority priority,
        String cause) {}
