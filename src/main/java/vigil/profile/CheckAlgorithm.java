package vigil.profile;

/// The ways in which frames prove that they are whole. A profile names one; there are no others, for a profile is not a
/// program.
///
/// Thread rule: immutable. A check is a number whose bytes stand in the frame, the first one highest.
public sealed interface CheckAlgorithm {
    /// How many bytes of the frame it takes.
    int width();

    /// The check of `bytes[from..to)`.
    int of(byte[] bytes, int from, int to);

    /// One byte made of the sum, or the exclusive or, of all bytes.
    enum OneByte implements CheckAlgorithm {
        /// The sum of the bytes, modulo 256.
        SUM8,
        /// The one's complement of the sum, modulo 256.
        SUM8_ONES_COMPLEMENT,
        /// The two's complement of the sum: with it, all bytes add up to 0 modulo 256.
        SUM8_TWOS_COMPLEMENT,
        /// All bytes exclusive-ored.
        XOR8;

        @Override
        public int width() {
            return 1;
        }

        @Override
        public int of(byte[] bytes, int from, int to) {
            return switch (this) {
                case SUM8 -> sum(bytes, from, to) & 0xFF;
                case SUM8_ONES_COMPLEMENT -> ~sum(bytes, from, to) & 0xFF;
                case SUM8_TWOS_COMPLEMENT -> -sum(bytes, from, to) & 0xFF;
                case XOR8 -> xor(bytes, from, to) & 0xFF;
            };
        }
    }

    /// The sum of the bytes modulo 256, as two hexadecimal digits in capitals (protocol facts, 12).
    record HexSum() implements CheckAlgorithm {
        @Override
        public int width() {
            return 2;
        }

        @Override
        public int of(byte[] bytes, int from, int to) {
            int sum = sum(bytes, from, to);
            return digit(sum >> 4) << 8 | digit(sum);
        }

        private static int digit(int nibble) {
            return Character.toUpperCase(Character.forDigit(nibble & 0xF, 16));
        }
    }

    /// Two printable characters of six bits each: the sum of the characters, each counted from the blank as 1, less
    /// FFFh
    /// whenever it is above that (protocol facts, 8.2).
    record Dinamap() implements CheckAlgorithm {
        private static final int MOST = 0xFFF;

        @Override
        public int width() {
            return 2;
        }

        @Override
        public int of(byte[] bytes, int from, int to) {
            int sum = 0;
            for (int i = from; i < to; i++) {
                sum += (bytes[i] & 0xFF) - ' ' + 1;
                sum -= sum > MOST ? MOST : 0;
            }
            return (' ' + (sum >> 6 & 0x3F)) << 8 | ' ' + (sum & 0x3F);
        }
    }

    /// A cyclic redundancy check of 8 or 16 bits.
    ///
    /// @param bits 8 or 16
    /// @param polynomial in its normal form, without the highest term
    /// @param reflected the lowest bit of each byte goes first
    /// @param lowFirst of two bytes, the low one stands first
    record Crc(int bits, int polynomial, int initial, boolean reflected, int finalXor, boolean lowFirst)
            implements CheckAlgorithm {
        @Override
        public int width() {
            return bits / 8;
        }

        @Override
        public int of(byte[] bytes, int from, int to) {
            int crc = initial;
            for (int i = from; i < to; i++) {
                crc = reflected ? reflectedStep(crc, bytes[i] & 0xFF) : step(crc, bytes[i] & 0xFF);
            }
            crc = (crc ^ finalXor) & mask();
            return bits == 16 && lowFirst ? crc >> 8 | (crc & 0xFF) << 8 : crc;
        }

        private int step(int crc, int next) {
            int all = crc ^ next << bits - 8;
            for (int bit = 0; bit < 8; bit++) {
                boolean carry = (all & 1 << bits - 1) != 0;
                all = (all << 1 ^ (carry ? polynomial : 0)) & mask();
            }
            return all;
        }

        private int reflectedStep(int crc, int next) {
            int mirrored = Integer.reverse(polynomial) >>> 32 - bits;
            int all = crc ^ next;
            for (int bit = 0; bit < 8; bit++) {
                all = all >>> 1 ^ ((all & 1) != 0 ? mirrored : 0);
            }
            return all;
        }

        private int mask() {
            return (1 << bits) - 1;
        }
    }

    private static int sum(byte[] bytes, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += bytes[i];
        }
        return sum;
    }

    private static int xor(byte[] bytes, int from, int to) {
        int xor = 0;
        for (int i = from; i < to; i++) {
            xor ^= bytes[i];
        }
        return xor;
    }
}
