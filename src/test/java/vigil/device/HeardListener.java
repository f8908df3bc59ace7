package vigil.device;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import vigil.metric.Measurement;
import vigil.metric.Timestamp;

/// Remembers what a link told it; tests with real threads wait on [#states].
public final class HeardListener implements LinkListener {
    public final List<Measurement> measurements = new CopyOnWriteArrayList<>();
    public final BlockingQueue<LinkState> states = new LinkedBlockingQueue<>();
    public final List<LinkState> history = new CopyOnWriteArrayList<>();
    public final List<String> reasons = new CopyOnWriteArrayList<>();
    public final List<String> refusals = new CopyOnWriteArrayList<>();
    public final List<Boolean> cuff = new CopyOnWriteArrayList<>();
    public final List<Set<DeviceAlarm>> alarms = new CopyOnWriteArrayList<>();
    public final List<String> damage = new CopyOnWriteArrayList<>();

    public final List<WireEvent> wire = new CopyOnWriteArrayList<>();

    @Override
    public void onWire(String device, WireEvent event) {
        wire.add(event);
    }

    @Override
    public void measured(Measurement measurement) {
        measurements.add(measurement);
    }

    @Override
    public void stateChanged(String device, LinkState state, String reason, Timestamp at) {
        history.add(state);
        reasons.add(reason);
        states.add(state);
    }

    @Override
    public void cuffRunning(String device, boolean running, Timestamp at) {
        cuff.add(running);
    }

    @Override
    public void deviceAlarms(String device, Set<DeviceAlarm> standing, Timestamp at) {
        alarms.add(standing);
    }

    @Override
    public void framesDamaged(String device, String words, Timestamp at) {
        damage.add(words);
    }

    @Override
    public void refused(String device, DeviceCommand command, String reason, Timestamp at) {
        refusals.add(command + ": " + reason);
    }
}
