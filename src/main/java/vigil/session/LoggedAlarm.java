package vigil.session;

import java.util.Optional;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmPriority;
import vigil.metric.Timestamp;

/// One line of the alarm log: an alarm from its first signal to its end, and where it was.
///
/// @param number its number in its session, as the session's report has it
/// @param ended empty while it lives
/// @param priority the highest it had
/// @param cause the value and the limit that began it, in words
/// @param acknowledgedBy who first acknowledged it; empty if nobody did, or nobody was signed in
/// @param acknowledged when that was; empty if nobody did
/// @param preset the preset of the limits in force when it began
/// @param presetVersion and which version of it
/// @param simulated true if its session watched simulated devices
public record LoggedAlarm(
        SessionId session,
        String room,
        int number,
        Timestamp began,
        Optional<Timestamp> ended,
        AlarmId id,
        AlarmPriority priority,
        String cause,
        String acknowledgedBy,
        Optional<Timestamp> acknowledged,
        String preset,
        int presetVersion,
        boolean simulated) {}
