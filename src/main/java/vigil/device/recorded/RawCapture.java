package vigil.device.recorded;

import java.util.function.Consumer;

/// Keeps the raw bytes of sessions, or does not.
@FunctionalInterface
public interface RawCapture {
    /// Keeps nothing.
    RawCapture NONE = trouble -> RoomCapture.NONE;

    /// The part of one room.
    ///
    /// @param trouble is told in a sentence that raw bytes are not recorded, and an empty text when they are again;
    ///     on a thread of the capture's own
    RoomCapture room(Consumer<String> trouble);
}
