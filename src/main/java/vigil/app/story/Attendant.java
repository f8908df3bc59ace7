package vigil.app.story;

import java.time.Duration;
import java.util.List;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.AlarmPriority;
import vigil.alarm.Inactivation;
import vigil.alarm.Presence;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;

/// Somebody who is in the room and acknowledges each alarm above LOW after a while.
///
/// @param by who
public record Attendant(String by) {
    /// How long an alarm signals before it is acknowledged.
    private static final Duration RESPONSE = Duration.ofSeconds(14);

    /// What is acknowledged now.
    public List<MonitorCommand> due(Timestamp now, RoomSnapshot room) {
        return room.alarms().stream()
                .filter(alarm -> isWaiting(alarm) && now.since(alarm.since()).compareTo(RESPONSE) > 0)
                .<MonitorCommand>map(alarm -> new MonitorCommand.Acknowledge(alarm.id(), by))
                .toList();
    }

    private static boolean isWaiting(AlarmOccurrence alarm) {
        return alarm.presence() != Presence.PENDING
                && alarm.priority() != AlarmPriority.LOW
                && !(alarm.inactivation() instanceof Inactivation.Acknowledged);
    }
}
