package vigil.device;

import java.util.Arrays;
import java.util.HexFormat;

/// A run of bytes that nobody can change any more.
///
/// Thread rule: immutable; arrays are copied in and out.
public final class RawBytes {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    private final byte[] bytes;

    private RawBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The first `length` of `bytes`.
    public static RawBytes of(byte[] bytes, int length) {
        return new RawBytes(Arrays.copyOf(bytes, length));
    }

    public int size() {
        return bytes.length;
    }

    /// Byte `index`, from 0 to 255.
    public int at(int index) {
        return bytes[index] & 0xFF;
    }

    public byte[] toArray() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawBytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /// As technicians read them, for example `55 AA 04`.
    @Override
    public String toString() {
        return HEX.formatHex(bytes);
    }
}
