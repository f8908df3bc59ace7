package vigil.device.protocol.ieee11073;

import org.jspecify.annotations.Nullable;
import vigil.device.RawBytes;

/// Reads a run of bytes written after MDER, the medical device encoding rules: big-endian numbers, and
/// lengths before what they count. It never throws: reading past the end, or a length that reaches past it,
/// breaks the reader and the readers it is a part of, and zeros come from then on.
///
/// Confined to one thread.
final class MderReader {
    private final byte[] bytes;
    private final int end;
    private final @Nullable MderReader whole;
    private int at;
    private boolean broken;

    /// Reads `bytes[from..to)`.
    MderReader(byte[] bytes, int from, int to) {
        this(bytes, from, to, null);
    }

    private MderReader(byte[] bytes, int from, int to, @Nullable MderReader whole) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
        this.whole = whole;
    }

    static MderReader of(RawBytes bytes) {
        byte[] copy = bytes.toArray();
        return new MderReader(copy, 0, copy.length);
    }

    int u8() {
        if (left() < 1) {
            breakOff();
            return 0;
        }
        return bytes[at++] & 0xFF;
    }

    int u16() {
        if (left() < 2) {
            breakOff();
            return 0;
        }
        return u8() << 8 | u8();
    }

    long u32() {
        return (long) u16() << 16 | u16();
    }

    long u64() {
        return u32() << 32 | u32();
    }

    /// A part of `length` bytes.
    MderReader part(int length) {
        if (length > left()) {
            breakOff();
            return new MderReader(bytes, at, at, this);
        }
        at += length;
        return new MderReader(bytes, at - length, at, this);
    }

    /// A part that stands behind its length.
    MderReader counted() {
        return part(u16());
    }

    /// All that is left.
    RawBytes rest() {
        byte[] copy = new byte[left()];
        System.arraycopy(bytes, at, copy, 0, copy.length);
        at = end;
        return RawBytes.of(copy, copy.length);
    }

    int left() {
        return broken ? 0 : end - at;
    }

    /// The content ought to end here: bytes that are left over break the reader.
    void end() {
        if (left() > 0) {
            breakOff();
        }
    }

    /// True if something was not as its lengths said.
    boolean isBroken() {
        return broken;
    }

    /// What was read makes no sense.
    void breakOff() {
        for (MderReader reader = this; reader != null; reader = reader.whole) {
            reader.broken = true;
        }
    }
}
