package vigil.device;

import java.time.Duration;
import vigil.metric.Timestamp;

/// One device's side of the conversation: bytes in, measurements out, and what to send when.
///
/// Confined to the link thread. It knows no port and no clock: it is told what came and what time it is.
/// After the port was lost, [#start] begins anew. Implementations: a profile run by `device.protocol`, and
/// the few coded drivers.
public interface DeviceProtocol {
    /// The port was opened: send the initialisation, forget half frames.
    void start(Timestamp now, ProtocolOutput out);

    /// `length` bytes of `buffer` arrived at `at`. Any bytes are allowed; none may throw.
    void received(byte[] buffer, int length, Timestamp at, ProtocolOutput out);

    /// Called at least 10 times a second: polls, keep-alives, time-outs.
    void tick(Timestamp now, ProtocolOutput out);

    /// Carries out a command, or refuses it through [ProtocolOutput#refused].
    void command(DeviceCommand command, Timestamp now, ProtocolOutput out);

    /// The link is about to close: send the shutdown, abort a running cuff.
    void stop(Timestamp now, ProtocolOutput out);

    /// How long this device may be silent before its link is stale.
    Duration silenceLimit();

    /// How many frames were good, and how many bytes and checks were not, since [#start] was first called.
    FrameCounts counts();
}
