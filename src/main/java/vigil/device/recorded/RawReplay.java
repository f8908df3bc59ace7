package vigil.device.recorded;

import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import vigil.device.DeviceAlarm;
import vigil.device.DeviceCommand;
import vigil.device.DeviceProtocol;
import vigil.device.ProtocolOutput;
import vigil.device.WireEvent;
import vigil.metric.Measurement;
import vigil.metric.Timestamp;

/// Plays recorded entries to a protocol, at the times at which they happened: what comes out is what the console would
/// have been told, had this protocol listened then. What the protocol wants to send goes nowhere; what was sent then
/// and answered is in the recording.
///
/// Confined to one thread.
public final class RawReplay {
    /// As often as a live link ticks (at least 10 times a second).
    private static final Duration TICK = Duration.ofMillis(100);

    private final DeviceProtocol protocol;
    private final ProtocolOutput output;
    private boolean open;
    private Timestamp ticked = new Timestamp(0, 0);

    /// @param measurements is given each measurement, in order
    public RawReplay(DeviceProtocol protocol, Consumer<Measurement> measurements) {
        this.protocol = protocol;
        this.output = new Heard(measurements);
    }

    /// Plays the next entry.
    public void play(RawEntry entry) {
        switch (entry) {
            case RawEntry.Wire wire -> play(wire.event());
            case RawEntry.Gap gap -> ticked = gap.at();
            case RawEntry.Ended ended -> open = false;
        }
    }

    private void play(WireEvent event) {
        Timestamp at = event.at();
        tickUntil(at);
        switch (event) {
            case WireEvent.Opened e -> {
                open = true;
                protocol.start(at, output);
            }
            case WireEvent.Received e ->
                protocol.received(e.bytes().toArray(), e.bytes().size(), at, output);
            case WireEvent.Commanded e -> protocol.command(e.command(), at, output);
            case WireEvent.Sent e -> {}
            case WireEvent.Closed e -> close(e);
        }
        if (open) {
            protocol.tick(at, output);
        }
        ticked = at;
    }

    private void close(WireEvent.Closed closed) {
        open = false;
        if (closed.withLeave()) {
            protocol.stop(closed.at(), output);
        }
    }

    private void tickUntil(Timestamp at) {
        while (open && at.since(ticked).compareTo(TICK) > 0) {
            ticked = ticked.plus(TICK);
            protocol.tick(ticked, output);
        }
    }

    /// Keeps what was measured; there is nobody to send to.
    private record Heard(Consumer<Measurement> measurements) implements ProtocolOutput {
        @Override
        public void measured(Measurement measurement) {
            measurements.accept(measurement);
        }

        @Override
        public void frameAccepted() {}

        @Override
        public void send(byte[] bytes) {}

        @Override
        public void cuffRunning(boolean running) {}

        @Override
        public void deviceAlarms(Set<DeviceAlarm> standing) {}

        @Override
        public void refused(DeviceCommand command, String reason) {}
    }
}
