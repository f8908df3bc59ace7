package vigil.profile;

import java.time.Duration;
import java.util.List;

/// How a stream of bytes is cut into frames (protocol facts, 24.2). Every kind bounds its frames, so that
/// no input can make a decoder wait or grow without end.
public sealed interface Framing {
    /// The longest frame, in bytes, its end included.
    int largest();

    /// How long a frame may pause in its middle before it counts as broken off.
    Duration pause();

    /// Text lines. Empty lines are passed over.
    ///
    /// @param end what ends a line
    record Lines(LineEnd end, int largest, Duration pause) implements Framing {}

    /// Start bytes, then somewhere a byte that tells the length.
    ///
    /// @param start the bytes every frame begins with
    /// @param at where the length byte stands, counted from 0
    /// @param adds what must be added to the length byte to get the whole frame's length, start and check
    ///     included
    /// @param smallest the shortest frame there is, in bytes
    record LengthByte(List<Integer> start, int at, int adds, int smallest, int largest, Duration pause)
            implements Framing {
        public LengthByte {
            start = List.copyOf(start);
        }
    }

    /// What ends a text line.
    enum LineEnd {
        CR,
        LF,
        CR_LF,
        CR_OR_LF
    }
}
