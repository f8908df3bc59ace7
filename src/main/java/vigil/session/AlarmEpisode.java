package vigil.session;

import java.util.Optional;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPriority;
import vigil.metric.Timestamp;

/// One alarm from its first signal to its end, as a chart and a report tell it.
///
/// @param number 1 for the session's first, so that a mark in a chart and a row in a list can name each other
/// @param priority the highest it had
/// @param cause the value and limit that began it, in words
/// @param limits the limits in force when it began
/// @param ended when it ended; empty while it lives (a latched one lives)
/// @param acknowledged when a person first acknowledged it
/// @param unanswered true while it lives and nobody has acknowledged its newest signal
public record AlarmEpisode(
        int number,
        AlarmId id,
        AlarmPriority priority,
        String cause,
        AlarmLimits limits,
        Timestamp began,
        Optional<Timestamp> ended,
        Optional<Timestamp> acknowledged,
        String acknowledgedBy,
        boolean unanswered) {

    /// An alarm that did not signal anew after it was acknowledged.
    public AlarmEpisode(
            int number,
            AlarmId id,
            AlarmPriority priority,
            String cause,
            AlarmLimits limits,
            Timestamp began,
            Optional<Timestamp> ended,
            Optional<Timestamp> acknowledged,
            String acknowledgedBy) {
        this(
                number,
                id,
                priority,
                cause,
                limits,
                began,
                ended,
                acknowledged,
                acknowledgedBy,
                ended.isEmpty() && acknowledged.isEmpty());
    }
}
