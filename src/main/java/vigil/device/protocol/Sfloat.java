package vigil.device.protocol;

/// Numbers of 16 bits with a decimal exponent: four bits of signed exponent, twelve of signed mantissa (ISO/IEEE
/// 11073-20601, SFLOAT; protocol facts, 15).
///
/// Thread rule: stateless.
final class Sfloat {
    private static final int NAN = 0x07FF;
    private static final int NOT_AT_THIS_RESOLUTION = 0x0800;
    private static final int INFINITE = 0x07FE;
    private static final int MINUS_INFINITE = 0x0802;
    private static final int RESERVED = 0x0801;

    private Sfloat() {}

    /// The number at `at`; NaN if it is none, or none that a body can have.
    static double read(byte[] bytes, int at) {
        int raw = (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
        boolean isNone = raw == NAN
                || raw == NOT_AT_THIS_RESOLUTION
                || raw == INFINITE
                || raw == MINUS_INFINITE
                || raw == RESERVED;
        if (isNone) {
            return Double.NaN;
        }
        int mantissa = (raw & 0xFFF) << 20 >> 20;
        int exponent = raw << 16 >> 28;
        return exponent < 0 ? mantissa / Math.pow(10, -exponent) : mantissa * Math.pow(10, exponent);
    }

    /// `value` as such a number, to a tenth where there is room for it.
    static int write(double value) {
        if (Double.isNaN(value)) {
            return NAN;
        }
        double tenths = Math.rint(value * 10);
        if (tenths % 10 != 0 && Math.abs(tenths) < 0x7FE) {
            return 0xF000 | (int) tenths & 0xFFF;
        }
        return (int) Math.rint(value) & 0xFFF;
    }
}
