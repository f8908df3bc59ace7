package vigil.device;

import vigil.metric.Timestamp;

/// A profile run backwards: the device's side of the wire. It streams what the device streams, answers what
/// it is asked, and runs the cuff when it is told to. The bytes are those a real device of that profile
/// would send.
///
/// Confined to the thread of whoever simulates. It knows no port and no clock.
public interface DeviceEmulator {
    /// Bytes the host sent. Any bytes are allowed.
    ///
    /// @return what the device answers at once; empty if it says nothing
    byte[] received(byte[] bytes, int length, Timestamp at);

    /// What the device has to say of itself by `now`: streamed frames that became due since the last call,
    /// cuff pressure, a finished determination. Call at least 20 times a second of simulated time.
    byte[] due(Timestamp now);
}
