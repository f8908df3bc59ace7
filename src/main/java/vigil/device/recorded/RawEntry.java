package vigil.device.recorded;

import vigil.device.WireEvent;
import vigil.metric.Timestamp;

/// One entry of a raw file.
///
/// Thread rule: immutable.
public sealed interface RawEntry {
    Timestamp at();

    /// What passed over the wire.
    record Wire(WireEvent event) implements RawEntry {
        @Override
        public Timestamp at() {
            return event.at();
        }
    }

    /// Something is missing here. It is counted, because a gap that nobody sees would be a lie.
    ///
    /// @param at when the next kept entry happened
    /// @param events how many events are missing
    /// @param bytes how many bytes they carried
    record Gap(Timestamp at, long events, long bytes) implements RawEntry {}

    /// The file was ended properly, and why. A file without this was cut off, or is still being written.
    record Ended(Timestamp at, String reason) implements RawEntry {}
}
