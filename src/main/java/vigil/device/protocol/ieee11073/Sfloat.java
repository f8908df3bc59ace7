package vigil.device.protocol.ieee11073;

/// The 16-bit number of ISO/IEEE 11073-20601: a signed decimal exponent in the upper four bits, a signed
/// mantissa in the lower twelve, and five special values (protocol facts, section 15).
///
/// Thread rule: stateless.
public final class Sfloat {
    /// Not a number: nothing was measured.
    static final int NAN = 0x07FF;

    /// Not at this resolution: it was measured, but cannot be written.
    static final int NRES = 0x0800;

    static final int PLUS_INFINITY = 0x07FE;
    static final int MINUS_INFINITY = 0x0802;
    private static final int RESERVED = 0x0801;

    private static final int HIGHEST_MANTISSA = 0x07FD;
    private static final int LOWEST_MANTISSA = -0x07FD;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};

    private Sfloat() {}

    /// The number that `bits` stand for; NaN for "not a number", "not at this resolution" and the reserved
    /// value.
    public static double value(int bits) {
        return switch (bits & 0xFFFF) {
            case NAN, NRES, RESERVED -> Double.NaN;
            case PLUS_INFINITY -> Double.POSITIVE_INFINITY;
            case MINUS_INFINITY -> Double.NEGATIVE_INFINITY;
            default -> scaled(signed(bits, 12), signed(bits >> 12, 4));
        };
    }

    /// Dividing by a power of ten gives the double nearest to what is meant, multiplying by its inverse does
    /// not.
    private static double scaled(int mantissa, int exponent) {
        return exponent < 0 ? mantissa / POWERS[-exponent] : mantissa * POWERS[exponent];
    }

    private static int signed(int bits, int width) {
        return bits << (32 - width) >> (32 - width);
    }

    /// The bits that are nearest to `value`, with the exponent nearest to zero that loses nothing, else the
    /// one that loses least.
    public static int bits(double value) {
        if (Double.isNaN(value)) {
            return NAN;
        }
        for (int exponent = 0; exponent >= -8; exponent--) {
            double mantissa = value * POWERS[-exponent];
            if (isWritable(mantissa) && scaled((int) Math.rint(mantissa), exponent) == value) {
                return pack((int) Math.rint(mantissa), exponent);
            }
        }
        for (int exponent = -8; exponent <= 7; exponent++) {
            double mantissa = exponent < 0 ? value * POWERS[-exponent] : value / POWERS[exponent];
            if (isWritable(mantissa)) {
                return pack((int) Math.rint(mantissa), exponent);
            }
        }
        return value > 0 ? PLUS_INFINITY : MINUS_INFINITY;
    }

    private static boolean isWritable(double mantissa) {
        return Math.rint(mantissa) <= HIGHEST_MANTISSA && Math.rint(mantissa) >= LOWEST_MANTISSA;
    }

    private static int pack(int mantissa, int exponent) {
        return (exponent & 0xF) << 12 | mantissa & 0xFFF;
    }
}
