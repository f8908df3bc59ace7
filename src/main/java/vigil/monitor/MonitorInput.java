package vigil.monitor;

import java.util.Set;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.device.DeviceAlarm;
import vigil.device.DeviceCommand;
import vigil.device.LinkState;
import vigil.metric.Measurement;

/// Everything that reaches a room from outside. Time alone comes as a tick.
public sealed interface MonitorInput {
    /// A device measured something.
    record Measured(Measurement measurement) implements MonitorInput {}

    /// A link changed its state.
    record LinkChanged(String device, LinkState state, String reason) implements MonitorInput {}

    /// A cuff determination began or ended.
    record CuffRunning(String device, boolean running) implements MonitorInput {}

    /// What a device raises by its own rules changed.
    ///
    /// @param standing all that it raises now
    record DeviceAlarms(String device, Set<DeviceAlarm> standing) implements MonitorInput {
        public DeviceAlarms {
            standing = Set.copyOf(standing);
        }
    }

    /// Too many of a device's frames are damaged, or no longer.
    ///
    /// @param words how many; empty when it is over
    record FramesDamaged(String device, String words) implements MonitorInput {}

    /// A device refused a command.
    record Refused(String device, DeviceCommand command, String reason) implements MonitorInput {}

    /// A device was added to the room while it is watched; its link is not open yet.
    record DeviceAdded(RoomDevice device) implements MonitorInput {}

    /// A person asks for something.
    record Commanded(MonitorCommand command) implements MonitorInput {}

    /// A technical fault outside the room's devices (sound, record, disk) began, changed or ended.
    record FaultChanged(AlarmInput.Fault fault) implements MonitorInput {}

    /// The clinic's own command, run because nobody answered an alarm, has ended.
    ///
    /// @param sentence what came of it
    record HookEnded(AlarmId alarm, String sentence) implements MonitorInput {}
}
