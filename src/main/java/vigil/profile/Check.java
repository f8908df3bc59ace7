package vigil.profile;

/// How a frame proves that it is whole: one named algorithm over a range of its bytes, kept in one byte of
/// it.
///
/// @param from the first byte counted, from 0; the last one counted is the one before the check
/// @param fromEnd where the check stands, counted from the end: 1 is the last byte
public record Check(Algorithm algorithm, int from, int fromEnd) {

    /// The algorithms a profile may name. There are no others: a profile is not a program.
    public enum Algorithm {
        /// The sum of the bytes, modulo 256.
        SUM8 {
            @Override
            int finish(int sum, int xor) {
                return sum & 0xFF;
            }
        },
        /// The one's complement of the sum, modulo 256.
        SUM8_ONES_COMPLEMENT {
            @Override
            int finish(int sum, int xor) {
                return ~sum & 0xFF;
            }
        },
        /// The two's complement of the sum: with it, all bytes add up to 0 modulo 256.
        SUM8_TWOS_COMPLEMENT {
            @Override
            int finish(int sum, int xor) {
                return -sum & 0xFF;
            }
        },
        /// All bytes exclusive-ored.
        XOR8 {
            @Override
            int finish(int sum, int xor) {
                return xor & 0xFF;
            }
        };

        abstract int finish(int sum, int xor);

        /// The check byte of `bytes[from..to)`.
        public int of(byte[] bytes, int from, int to) {
            int sum = 0;
            int xor = 0;
            for (int i = from; i < to; i++) {
                sum += bytes[i];
                xor ^= bytes[i];
            }
            return finish(sum, xor);
        }
    }

    /// The check byte that the frame `bytes[start..end)` ought to carry.
    public int expected(byte[] bytes, int start, int end) {
        return algorithm.of(bytes, start + from, end - fromEnd);
    }

    /// True if the frame `bytes[start..end)` carries it.
    public boolean holds(byte[] bytes, int start, int end) {
        return end - fromEnd > start + from && (bytes[end - fromEnd] & 0xFF) == expected(bytes, start, end);
    }
}
