package vigil.device.protocol;

import vigil.profile.FieldSource;

/// Reads one number out of a frame; compiled from a [FieldSource] once, so that reading makes no garbage.
sealed interface NumberReader {
    /// Reads the number of the frame `bytes[from..to)`.
    ///
    /// @return NaN if the frame is too short for it or it is not written as it should be
    double read(byte[] bytes, int from, int to, LineWords words);

    /// True if the frame has the place where the number stands, whatever stands there.
    boolean isPresent(int from, int to, LineWords words);

    /// True if `mark` stands anywhere in the number's place.
    boolean holds(byte[] bytes, int from, char mark, LineWords words);

    /// A binary number, gathered from pieces.
    record OfBits(int[] at, int[] shift, int[] width, int reach, int signBit) implements NumberReader {
        static OfBits of(FieldSource.Bits bits) {
            int n = bits.pieces().size();
            int[] at = new int[n];
            int[] shift = new int[n];
            int[] width = new int[n];
            int reach = 0;
            for (int i = 0; i < n; i++) {
                FieldSource.Piece piece = bits.pieces().get(i);
                at[i] = piece.at();
                shift[i] = piece.low();
                width[i] = piece.width();
                reach = Math.max(reach, piece.at() + 1);
            }
            return new OfBits(at, shift, width, reach, bits.signed() ? bits.width() - 1 : -1);
        }

        @Override
        public double read(byte[] bytes, int from, int to, LineWords words) {
            return to - from < reach ? Double.NaN : raw(bytes, from);
        }

        private long raw(byte[] bytes, int from) {
            long value = 0;
            for (int i = 0; i < at.length; i++) {
                int piece = (bytes[from + at[i]] & 0xFF) >> shift[i] & (1 << width[i]) - 1;
                value = value << width[i] | piece;
            }
            return signBit >= 0 && (value >> signBit & 1) != 0 ? value - (2L << signBit) : value;
        }

        @Override
        public boolean isPresent(int from, int to, LineWords words) {
            return to - from >= reach;
        }

        @Override
        public boolean holds(byte[] bytes, int from, char mark, LineWords words) {
            return false;
        }
    }

    /// A number written in text; where it stands is looked up in the line's words.
    record OfText(int slot, TextFormat format) implements NumberReader {
        @Override
        public double read(byte[] bytes, int from, int to, LineWords words) {
            return isPresent(from, to, words) ? format.read(bytes, words.from(slot), words.to(slot)) : Double.NaN;
        }

        @Override
        public boolean isPresent(int from, int to, LineWords words) {
            return words.has(slot);
        }

        @Override
        public boolean holds(byte[] bytes, int from, char mark, LineWords words) {
            for (int i = words.from(slot); i < words.to(slot); i++) {
                if (bytes[i] == mark) {
                    return true;
                }
            }
            return false;
        }
    }
}
