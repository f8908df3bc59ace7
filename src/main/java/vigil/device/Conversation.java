package vigil.device;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vigil.metric.Measurement;
import vigil.metric.Timestamp;

/// One opening of a port: carries bytes between the transport and the protocol until either fails.
///
/// Confined to the link thread, except [#hangUp()].
final class Conversation implements ProtocolOutput {
    private final String device;
    private final Transport transport;
    private final DeviceProtocol protocol;
    private final LinkListener listener;
    private final LinkLog log;
    private final byte[] buffer = new byte[1024];
    private int waiting;
    private Timestamp now;
    private boolean frameCame;
    private boolean everUnderstood;
    private long bytesHeard;
    private @Nullable String failure;

    Conversation(
            String device,
            Transport transport,
            DeviceProtocol protocol,
            LinkListener listener,
            LinkLog log,
            Timestamp now) {
        this.device = device;
        this.transport = transport;
        this.protocol = protocol;
        this.listener = listener;
        this.log = log;
        this.now = now;
    }

    void start(Timestamp at) {
        now = at;
        listener.onWire(device, new WireEvent.Opened(now));
        guarded(p -> p.start(now, this));
    }

    /// Waits a short while for bytes, and keeps them for [#step].
    void listen() {
        if (failure != null) {
            return;
        }
        try {
            waiting = transport.read(buffer);
            if (waiting < 0) {
                failure = "The port of " + device + " has ended: its cable was pulled or the device was unplugged.";
            }
        } catch (IOException e) {
            failure = "The port of " + device + " failed: " + e.getMessage() + ".";
        }
    }

    /// Hands the protocol what came, and lets it do what is due.
    ///
    /// @return whether a good frame came
    boolean step(Timestamp at) {
        now = at;
        frameCame = false;
        int length = waiting;
        waiting = 0;
        if (length > 0) {
            bytesHeard += length;
            RawBytes bytes = RawBytes.of(buffer, length);
            log.received(bytes, now);
            listener.onWire(device, new WireEvent.Received(now, bytes));
            guarded(p -> p.received(buffer, length, now, this));
        }
        guarded(p -> p.tick(now, this));
        return frameCame;
    }

    void command(DeviceCommand command, Timestamp at) {
        now = at;
        if (failure == null) {
            listener.onWire(device, new WireEvent.Commanded(now, command));
        }
        guarded(p -> p.command(command, now, this));
    }

    /// True once a good frame came.
    boolean everUnderstood() {
        return everUnderstood;
    }

    /// How many bytes came, good or not.
    long bytesHeard() {
        return bytesHeard;
    }

    /// Where the port leads; see [Transport#place()].
    String place() {
        return transport.place();
    }

    /// What ended the conversation, in one sentence; null while it goes on.
    @Nullable
    String failure() {
        return failure;
    }

    /// Takes leave of the device, if it can still hear us, and closes the port.
    void end(Timestamp at) {
        now = at;
        boolean withLeave = failure == null;
        guarded(p -> p.stop(now, this));
        transport.close();
        listener.onWire(device, new WireEvent.Closed(now, withLeave));
    }

    /// Closes the port under a thread that does not come back from it. Any thread may call.
    void hangUp() {
        transport.close();
    }

    /// A driver that throws has lost its place; the link treats it like a pulled cable and starts it anew, because a
    /// dead link thread would be silence.
    private void guarded(Consumer<DeviceProtocol> call) {
        if (failure != null) {
            return;
        }
        try {
            call.accept(protocol);
        } catch (RuntimeException e) {
            failure = "The driver of " + device + " failed: " + e + ".";
        }
    }

    @Override
    public void frameAccepted() {
        frameCame = true;
        everUnderstood = true;
    }

    @Override
    public void measured(Measurement measurement) {
        listener.measured(measurement);
    }

    @Override
    public void send(byte[] bytes) {
        if (failure != null) {
            return;
        }
        try {
            transport.write(bytes);
            RawBytes sent = RawBytes.of(bytes, bytes.length);
            log.sent(sent, now);
            listener.onWire(device, new WireEvent.Sent(now, sent));
        } catch (IOException e) {
            failure = "Nothing can be sent to " + device + ": " + e.getMessage() + ".";
        }
    }

    @Override
    public void cuffRunning(boolean running) {
        listener.cuffRunning(device, running, now);
    }

    @Override
    public void deviceAlarms(Set<DeviceAlarm> standing) {
        listener.deviceAlarms(device, standing, now);
    }

    @Override
    public void refused(DeviceCommand command, String reason) {
        log.trouble(command + " refused: " + reason, now);
        listener.refused(device, command, reason, now);
    }
}
