package vigil.device.protocol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vigil.device.protocol.ieee11073.Sfloat;
import vigil.profile.FieldSource;

/// Reads one number out of a frame; compiled from a [FieldSource] once, so that reading makes no garbage.
sealed interface NumberReader {
    /// Reads the number of the frame `bytes[from..to)`.
    ///
    /// @return NaN if the frame is too short for it or it is not written as it should be
    double read(byte[] bytes, int from, int to, LineWords words);

    /// True if the frame has the place where the number stands, whatever stands there.
    boolean isPresent(int from, int to, LineWords words);

    /// True if the number's place is there and nothing stands in it.
    default boolean isEmpty(byte[] bytes, LineWords words) {
        return false;
    }

    /// True if `mark` stands anywhere in the number's place.
    default boolean holds(byte[] bytes, int from, char mark, LineWords words) {
        return false;
    }

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

        boolean isInside(int from, int to) {
            return to - from >= reach;
        }

        /// The number of a frame that has room for it.
        long raw(byte[] bytes, int from) {
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
    }

    /// A binary number that the frames of a packet bring together; it is there when the last of its frames is.
    ///
    /// @param lasting it stays there until the next packet brings it anew
    record OfPacket(OfBits bits, PacketBytes packet, boolean lasting) implements NumberReader {
        @Override
        public double read(byte[] bytes, int from, int to, LineWords words) {
            return isPresent(from, to, words) ? bits.read(packet.whole(), 0, packet.whole().length, words) : Double.NaN;
        }

        @Override
        public boolean isPresent(int from, int to, LineWords words) {
            int last = bits.reach() - 1;
            return lasting ? packet.has(last) : packet.isAt(last);
        }
    }

    /// A number of two decimal digits a byte.
    record OfBcd(int[] at, int reach) implements NumberReader {
        static OfBcd of(FieldSource.Bcd bcd) {
            int[] at = bcd.bytes().stream().mapToInt(Integer::intValue).toArray();
            return new OfBcd(at, Arrays.stream(at).max().orElse(0) + 1);
        }

        @Override
        public double read(byte[] bytes, int from, int to, LineWords words) {
            if (to - from < reach) {
                return Double.NaN;
            }
            long value = 0;
            for (int place : at) {
                int tens = bytes[from + place] >> 4 & 0xF;
                int ones = bytes[from + place] & 0xF;
                if (tens > 9 || ones > 9) {
                    return Double.NaN;
                }
                value = value * 100 + tens * 10 + ones;
            }
            return value;
        }

        @Override
        public boolean isPresent(int from, int to, LineWords words) {
            return to - from >= reach;
        }
    }

    /// A number of two bytes with a decimal exponent.
    record OfSfloat(int at) implements NumberReader {
        @Override
        public double read(byte[] bytes, int from, int to, LineWords words) {
            if (!isPresent(from, to, words)) {
                return Double.NaN;
            }
            return Sfloat.value((bytes[from + at] & 0xFF) << 8 | bytes[from + at + 1] & 0xFF);
        }

        @Override
        public boolean isPresent(int from, int to, LineWords words) {
            return to - from >= at + 2;
        }
    }

    /// A number written in text; where it stands is looked up in the line's words.
    ///
    /// @param trim characters that may stand on either side of it and mean nothing
    record OfText(int slot, TextFormat format, String trim) implements NumberReader {
        @Override
        public double read(byte[] bytes, int from, int to, LineWords words) {
            return isPresent(from, to, words) ? format.read(bytes, begin(bytes, words), end(bytes, words)) : Double.NaN;
        }

        @Override
        public boolean isPresent(int from, int to, LineWords words) {
            return words.has(slot);
        }

        @Override
        public boolean isEmpty(byte[] bytes, LineWords words) {
            return words.has(slot) && isBlank(bytes, begin(bytes, words), end(bytes, words));
        }

        private static boolean isBlank(byte[] bytes, int from, int to) {
            for (int i = from; i < to; i++) {
                if (bytes[i] != ' ') {
                    return false;
                }
            }
            return true;
        }

        private int begin(byte[] bytes, LineWords words) {
            int begin = words.from(slot);
            while (begin < words.to(slot) && trim.indexOf(bytes[begin]) >= 0) {
                begin++;
            }
            return begin;
        }

        private int end(byte[] bytes, LineWords words) {
            int end = words.to(slot);
            int begin = begin(bytes, words);
            while (end > begin && trim.indexOf(bytes[end - 1]) >= 0) {
                end--;
            }
            return end;
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

    /// Words of text, each of which is one bit of the number; a word that is not known sets [#UNKNOWN_WORD].
    ///
    /// @param known the words, in the order of their bits
    /// @param many all words of a text, told apart by blanks, of which there may be none; else what stands
    ///     in the place is one word, blanks included, and a text without the place was cut
    record OfWords(int slot, List<byte[]> known, boolean many) implements NumberReader {
        /// The bit for a word outside the list: above all that a list can hold, and still exact in a double.
        static final long UNKNOWN_WORD = 1L << 52;

        static OfWords of(int slot, List<String> known, boolean many) {
            return new OfWords(
                    slot,
                    known.stream()
                            .map(k -> k.getBytes(StandardCharsets.US_ASCII))
                            .toList(),
                    many);
        }

        @Override
        public double read(byte[] bytes, int from, int to, LineWords words) {
            if (!words.has(slot)) {
                return many ? 0 : Double.NaN;
            }
            long found = 0;
            int word = words.from(slot);
            for (int at = word; at <= words.to(slot); at++) {
                if (at == words.to(slot) || many && words.separates(bytes[at])) {
                    found |= bit(bytes, word, at);
                    word = at + 1;
                }
            }
            return found;
        }

        /// The words of the text that are not known.
        List<String> unknown(byte[] bytes, LineWords words) {
            List<String> unknown = new ArrayList<>();
            int word = words.from(slot);
            for (int at = word; at <= words.to(slot); at++) {
                if (at == words.to(slot) || many && words.separates(bytes[at])) {
                    if (bit(bytes, word, at) == UNKNOWN_WORD) {
                        unknown.add(new String(bytes, word, at - word, StandardCharsets.ISO_8859_1).strip());
                    }
                    word = at + 1;
                }
            }
            return unknown;
        }

        /// The bit of the word `bytes[begin..end)`; none for an empty one.
        private long bit(byte[] bytes, int begin, int end) {
            int from = begin;
            int to = end;
            while (from < to && bytes[from] == ' ') {
                from++;
            }
            while (to > from && bytes[to - 1] == ' ') {
                to--;
            }
            for (int i = 0; i < known.size(); i++) {
                byte[] is = known.get(i);
                if (Arrays.equals(bytes, from, to, is, 0, is.length)) {
                    return 1L << i;
                }
            }
            return from == to ? 0 : UNKNOWN_WORD;
        }

        @Override
        public boolean isPresent(int from, int to, LineWords words) {
            return words.has(slot);
        }
    }
}
