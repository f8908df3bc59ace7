package vigil.profile;

import java.util.List;

/// Where in a frame a number stands.
public sealed interface FieldSource {
    /// Bits of a binary frame, gathered from one or more pieces, the most significant first. A plain byte,
    /// a word of either byte order and a value split over status bits are all this.
    ///
    /// @param signed the gathered bits are a two's complement number
    record Bits(List<Piece> pieces, boolean signed) implements FieldSource {
        public Bits {
            pieces = List.copyOf(pieces);
        }

        /// How many bits there are.
        public int width() {
            return pieces.stream().mapToInt(Piece::width).sum();
        }
    }

    /// Some bits of one byte.
    ///
    /// @param at the byte, from 0
    /// @param high the highest bit taken, 7 to 0
    /// @param low the lowest bit taken
    record Piece(int at, int high, int low) {
        /// How many bits there are.
        public int width() {
            return high - low + 1;
        }
    }

    /// Bits of the whole that the frames of a packet build (see [Framing.Packet]): byte 0 is the one that the first
    /// frame brings.
    record Packed(Bits bits) implements FieldSource {
        /// The frame, from 0, that brings the last of its bytes.
        public int lastFrame() {
            return bits.pieces().stream().mapToInt(Piece::at).max().orElse(0);
        }
    }

    /// Two bytes, the high one first, that hold a number with a decimal exponent (ISO/IEEE 11073-20601, SFLOAT).
    record Sfloat(int at) implements FieldSource {}

    /// Bytes that hold two decimal digits each, the most significant first.
    record Bcd(List<Integer> bytes) implements FieldSource {
        public Bcd {
            bytes = List.copyOf(bytes);
        }
    }

    /// A number written in text.
    sealed interface Text extends FieldSource {
        /// The forms it may have; the first is the one a simulated device writes.
        List<TextForm> forms();
    }

    /// The value behind `key=` in a text of `key=value` words.
    ///
    /// @param part which part of the value, from 0, if the text's layout has parts; -1 for all of it
    /// @param forms the forms it may have; the first is the one a simulated device writes
    record Key(String key, int part, List<TextForm> forms) implements Text {
        /// The whole value.
        public static final int WHOLE = -1;

        public Key {
            forms = List.copyOf(forms);
        }
    }

    /// A word of the text, counted from 0.
    record Word(int index, List<TextForm> forms) implements Text {
        public Word {
            forms = List.copyOf(forms);
        }
    }

    /// All words of the text from one on.
    ///
    /// @param first the first of them, from 0
    record Words(int first) implements FieldSource {}

    /// Fixed columns of a line.
    ///
    /// @param from the first column, from 0
    record Columns(int from, int length, List<TextForm> forms) implements Text {
        public Columns {
            forms = List.copyOf(forms);
        }
    }

    /// A group of the expression the line matched.
    ///
    /// @param group from 1
    record Group(int group, List<TextForm> forms) implements Text {
        public Group {
            forms = List.copyOf(forms);
        }
    }
}
