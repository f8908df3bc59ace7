package vigil.device;

import vigil.metric.Timestamp;

/// One thing that happened between the console and a device: what must be kept so that the conversation
/// can be understood anew later, by another version of the profile or of the console.
///
/// Thread rule: immutable.
public sealed interface WireEvent {
    /// When, as the link thread stamped it.
    Timestamp at();

    /// The port was opened; the protocol begins anew.
    record Opened(Timestamp at) implements WireEvent {}

    /// These bytes came in one piece.
    record Received(Timestamp at, RawBytes bytes) implements WireEvent {}

    /// These bytes were sent.
    record Sent(Timestamp at, RawBytes bytes) implements WireEvent {}

    /// The protocol was asked for this; what it made of it are the bytes that were sent next.
    record Commanded(Timestamp at, DeviceCommand command) implements WireEvent {}

    /// The port was closed.
    ///
    /// @param withLeave true if the protocol still could take leave of the device; false if the port had failed
    record Closed(Timestamp at, boolean withLeave) implements WireEvent {}
}
