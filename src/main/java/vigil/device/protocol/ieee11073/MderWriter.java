package vigil.device.protocol.ieee11073;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vigil.device.RawBytes;

/// Writes what [MderReader] reads; lengths and counts are worked out.
///
/// Confined to one thread.
final class MderWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    MderWriter u8(int value) {
        out.write(value);
        return this;
    }

    MderWriter u16(int value) {
        return u8(value >> 8).u8(value);
    }

    MderWriter u32(long value) {
        return u16((int) (value >> 16)).u16((int) value);
    }

    MderWriter u64(long value) {
        return u32(value >> 32).u32(value);
    }

    MderWriter bytes(RawBytes bytes) {
        return raw(bytes.toArray());
    }

    MderWriter raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    /// A length, and what `content` writes.
    MderWriter counted(Consumer<MderWriter> content) {
        MderWriter inside = new MderWriter();
        content.accept(inside);
        u16(inside.out.size());
        out.writeBytes(inside.toArray());
        return this;
    }

    /// A count, a length, and the items.
    <T> MderWriter list(List<T> items, BiConsumer<MderWriter, T> write) {
        u16(items.size());
        return counted(inside -> items.forEach(item -> write.accept(inside, item)));
    }

    byte[] toArray() {
        return out.toByteArray();
    }

    RawBytes toRaw() {
        return RawBytes.of(out.toByteArray(), out.size());
    }
}
