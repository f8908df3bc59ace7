package vigil.device.recorded;

import java.util.Set;
import java.util.function.Consumer;
import vigil.device.DeviceAlarm;
import vigil.device.DeviceCommand;
import vigil.device.LinkListener;
import vigil.device.LinkState;
import vigil.device.WireEvent;
import vigil.metric.Measurement;
import vigil.metric.Timestamp;

/// Hands everything on, and shows the tape what passes over the wire.
record TapedLink(LinkListener next, Consumer<WireEvent> tape) implements LinkListener {
    @Override
    public void onWire(String device, WireEvent event) {
        tape.accept(event);
        next.onWire(device, event);
    }

    @Override
    public void measured(Measurement measurement) {
        next.measured(measurement);
    }

    @Override
    public void stateChanged(String device, LinkState state, String reason, Timestamp at) {
        next.stateChanged(device, state, reason, at);
    }

    @Override
    public void cuffRunning(String device, boolean running, Timestamp at) {
        next.cuffRunning(device, running, at);
    }

    @Override
    public void deviceAlarms(String device, Set<DeviceAlarm> standing, Timestamp at) {
        next.deviceAlarms(device, standing, at);
    }

    @Override
    public void framesDamaged(String device, String words, Timestamp at) {
        next.framesDamaged(device, words, at);
    }

    @Override
    public void refused(String device, DeviceCommand command, String reason, Timestamp at) {
        next.refused(device, command, reason, at);
    }
}
