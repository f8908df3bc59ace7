package vigil.device.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vigil.device.DeviceAlarm;
import vigil.device.DeviceCommand;
import vigil.device.ProtocolOutput;
import vigil.metric.Measurement;

/// Keeps everything a protocol puts out.
final class RecordingOutput implements ProtocolOutput {
    final List<Measurement> measured = new ArrayList<>();
    final List<byte[]> sent = new ArrayList<>();
    final List<Boolean> running = new ArrayList<>();
    final List<String> refusals = new ArrayList<>();
    final List<Set<DeviceAlarm>> alarms = new ArrayList<>();
    int frames;

    @Override
    public void frameAccepted() {
        frames++;
    }

    @Override
    public void measured(Measurement measurement) {
        measured.add(measurement);
    }

    @Override
    public void send(byte[] bytes) {
        sent.add(bytes);
    }

    @Override
    public void cuffRunning(boolean isRunning) {
        running.add(isRunning);
    }

    @Override
    public void deviceAlarms(Set<DeviceAlarm> standing) {
        alarms.add(standing);
    }

    @Override
    public void refused(DeviceCommand command, String reason) {
        refusals.add(command + ": " + reason);
    }

    /// The measurements of one kind, in order.
    <T extends Measurement> List<T> all(Class<T> kind) {
        return measured.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
