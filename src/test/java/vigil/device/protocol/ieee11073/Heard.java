package vigil.device.protocol.ieee11073;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vigil.device.DeviceAlarm;
import vigil.device.DeviceCommand;
import vigil.device.ProtocolOutput;
import vigil.metric.CuffFailure;
import vigil.metric.CuffResult;
import vigil.metric.Measurement;
import vigil.metric.NumericReading;
import vigil.metric.WaveformBlock;

/// Keeps everything the protocol puts out.
final class Heard implements ProtocolOutput {
    final List<String> measured = new ArrayList<>();
    final List<byte[]> sent = new ArrayList<>();
    final List<String> refusals = new ArrayList<>();
    int frames;

    @Override
    public void frameAccepted() {
        frames++;
    }

    @Override
    public void measured(Measurement measurement) {
        measured.add(
                switch (measurement) {
                    case NumericReading n -> n.metric() + " " + n.value() + " " + n.validity() + " " + n.status();
                    case CuffResult c ->
                        "BP " + c.systolic() + "/" + c.diastolic() + " "
                                + c.mean().orElse(-1) + " " + c.pulse().orElse(-1);
                    case CuffFailure f -> "failed: " + f.reason();
                    case WaveformBlock w -> "waveform";
                });
    }

    @Override
    public void send(byte[] bytes) {
        sent.add(bytes);
    }

    @Override
    public void cuffRunning(boolean running) {}

    @Override
    public void deviceAlarms(Set<DeviceAlarm> standing) {}

    @Override
    public void refused(DeviceCommand command, String reason) {
        refusals.add(command + ": " + reason);
    }

    /// What was sent since the last call.
    List<String> takeSent() {
        List<String> all = sent.stream().map(Hex::text).toList();
        sent.clear();
        return all;
    }

    /// What was measured since the last call.
    List<String> take() {
        List<String> all = List.copyOf(measured);
        measured.clear();
        return all;
    }
}
