package vigil.profile;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a stream of bytes is cut into frames (protocol facts, 24.2). Every kind bounds its frames, so that
/// no input can make a decoder wait or grow without end.
public sealed interface Framing {
    /// The longest frame, in bytes, its end included.
    int largest();

    /// How long a frame may pause in its middle before it counts as broken off.
    Duration pause();

    /// Single bytes that the device sends between frames, such as an acknowledgement; each is a frame of its own.
    List<Integer> lone();

    /// How a frame's text is told apart into words; empty if frames hold no text.
    Optional<TextLayout> text();

    /// Text lines. Empty lines are passed over.
    ///
    /// @param end what ends a line
    /// @param controls control characters that belong to the lines; any other is damage
    record Lines(LineEnd end, int largest, List<Integer> controls, TextLayout layout, Duration pause)
            implements Framing {
        public Lines {
            controls = List.copyOf(controls);
        }

        @Override
        public List<Integer> lone() {
            return List.of();
        }

        @Override
        public Optional<TextLayout> text() {
            return Optional.of(layout);
        }
    }

    /// Start bytes, then somewhere a number that tells the length.
    ///
    /// @param start the bytes every frame begins with
    /// @param length where that number stands
    /// @param adds what must be added to the number to get the whole frame's length, start and check included
    /// @param end the bytes every frame ends with; often none
    /// @param smallest the shortest frame there is, in bytes
    record Counted(
            List<Integer> start,
            LengthField length,
            int adds,
            List<Integer> end,
            int smallest,
            int largest,
            List<Integer> lone,
            Duration pause)
            implements Framing {
        public Counted {
            start = List.copyOf(start);
            end = List.copyOf(end);
            lone = List.copyOf(lone);
        }

        @Override
        public Optional<TextLayout> text() {
            return Optional.empty();
        }
    }

    /// Frames of one length that are told by the bits that never change.
    ///
    /// @param confirm how many such frames in a row make it sure that the decoder is in step
    /// @param packet how frames of this kind build a larger whole; empty if each stands for itself
    record Fixed(FrameShape shape, int confirm, Optional<Packet> packet, List<Integer> lone, Duration pause)
            implements Framing {
        public Fixed {
            lone = List.copyOf(lone);
        }

        @Override
        public int largest() {
            return shape.length();
        }

        @Override
        public Optional<TextLayout> text() {
            return Optional.empty();
        }
    }

    /// Frames whose length follows from a type byte.
    ///
    /// @param typeAt where the type stands, from 0
    /// @param lengths from type to the whole frame's length
    /// @param first the bits of every frame's first byte that never change
    /// @param others those of every other byte
    /// @param confirm how many frames in a row make it sure that the decoder is in step
    record Typed(
            int typeAt,
            Map<Integer, Integer> lengths,
            FrameShape first,
            FrameShape others,
            int confirm,
            List<Integer> lone,
            Duration pause)
            implements Framing {
        public Typed {
            lengths = Map.copyOf(lengths);
            lone = List.copyOf(lone);
        }

        @Override
        public int largest() {
            return lengths.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        }

        @Override
        public Optional<TextLayout> text() {
            return Optional.empty();
        }
    }

    /// Frames between start and end bytes. An end is looked for only behind the smallest frame, so that what
    /// looks like one in the middle of binary data does no harm.
    ///
    /// @param layout how the text among them is read; empty if all is binary
    record Enclosed(
            List<Integer> start,
            List<Integer> end,
            int smallest,
            int largest,
            Optional<TextLayout> layout,
            List<Integer> lone,
            Duration pause)
            implements Framing {
        public Enclosed {
            start = List.copyOf(start);
            end = List.copyOf(end);
            lone = List.copyOf(lone);
        }

        @Override
        public Optional<TextLayout> text() {
            return layout;
        }
    }

    /// What ends a text line.
    enum LineEnd {
        CR,
        LF,
        CR_LF,
        CR_OR_LF
    }

    /// Where a frame's length is written.
    ///
    /// @param at its first byte, from 0
    /// @param bytes 1 or 2
    /// @param highFirst the byte order of two
    record LengthField(int at, int bytes, boolean highFirst) {
        /// Where the length ends: the first byte behind it.
        public int reach() {
            return at + bytes;
        }
    }

    /// Frames in a fixed sequence, each of which adds one byte to a larger whole.
    ///
    /// @param frames how many there are
    /// @param first how the first one is told
    /// @param byteAt the byte of each frame that belongs to the whole
    record Packet(int frames, Selector.ByteTest first, int byteAt) {}
}
