package vigil.profile;

/// How a frame proves that it is whole: one named algorithm over a range of its bytes, kept in some bytes of it.
///
/// Thread rule: immutable.
///
/// @param from the first byte counted, from 0; the last one counted is the one before the check
/// @param fromEnd where the check begins, counted from the end: 1 is the last byte
public record Check(CheckAlgorithm algorithm, int from, int fromEnd) {

    /// How many bytes the check has.
    public int width() {
        return algorithm.width();
    }

    /// The check that the frame `bytes[start..end)` ought to carry, as the number its bytes make, the first byte
    /// highest.
    public int expected(byte[] bytes, int start, int end) {
        return algorithm.of(bytes, start + from, end - fromEnd);
    }

    /// True if the frame `bytes[start..end)` carries it.
    public boolean holds(byte[] bytes, int start, int end) {
        int at = end - fromEnd;
        if (at <= start + from) {
            return false;
        }
        int carried = 0;
        for (int i = 0; i < algorithm.width(); i++) {
            carried = carried << 8 | bytes[at + i] & 0xFF;
        }
        return carried == algorithm.of(bytes, start + from, at);
    }

    /// Writes it into the frame `bytes[start..end)`.
    public void write(byte[] bytes, int start, int end) {
        int check = expected(bytes, start, end);
        int at = end - fromEnd;
        for (int i = algorithm.width() - 1; i >= 0; i--) {
            bytes[at + i] = (byte) check;
            check >>= 8;
        }
    }
}
