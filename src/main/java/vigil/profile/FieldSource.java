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

    /// The value behind `key=` in a line of blank-separated `key=value` words.
    ///
    /// @param forms the forms it may have; the first is the one a simulated device writes
    record Key(String key, List<TextForm> forms) implements FieldSource {
        public Key {
            forms = List.copyOf(forms);
        }
    }

    /// Fixed columns of a line.
    ///
    /// @param from the first column, from 0
    record Columns(int from, int length, List<TextForm> forms) implements FieldSource {
        public Columns {
            forms = List.copyOf(forms);
        }
    }

    /// A group of the expression the line matched.
    ///
    /// @param group from 1
    record Group(int group, List<TextForm> forms) implements FieldSource {
        public Group {
            forms = List.copyOf(forms);
        }
    }
}
