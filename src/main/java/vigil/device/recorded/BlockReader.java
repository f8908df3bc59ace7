package vigil.device.recorded;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vigil.device.DeviceCommand;
import vigil.device.RawBytes;
import vigil.device.WireEvent;
import vigil.metric.Timestamp;

/// Reads the entries of one block whose checksum is right; the mirror of [BlockWriter].
///
/// Confined to one thread.
final class BlockReader {
    private final ByteBuffer in;
    private long monoNanos;
    private long wallMillis;

    private BlockReader(ByteBuffer in) {
        this.in = in;
    }

    /// All entries of a block's content.
    ///
    /// @throws IllegalArgumentException if it makes no sense in spite of its checksum: another program or a
    ///     newer Vigil wrote it
    static List<RawEntry> entries(byte[] file, int from, int length) {
        BlockReader reader = new BlockReader(ByteBuffer.wrap(file, from, length));
        try {
            return reader.all();
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("an entry is cut off", e);
        }
    }

    private List<RawEntry> all() {
        monoNanos = in.getLong();
        wallMillis = in.getLong();
        List<RawEntry> entries = new ArrayList<>();
        while (in.hasRemaining()) {
            entries.add(next());
        }
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a block is empty");
        }
        return entries;
    }

    private RawEntry next() {
        int kind = in.get();
        long passed = signed();
        monoNanos += passed;
        wallMillis += passed / 1_000_000 + signed();
        Timestamp at = new Timestamp(monoNanos, wallMillis);
        return switch (kind) {
            case BlockWriter.OPENED -> new RawEntry.Wire(new WireEvent.Opened(at));
            case BlockWriter.RECEIVED -> new RawEntry.Wire(new WireEvent.Received(at, raw()));
            case BlockWriter.SENT -> new RawEntry.Wire(new WireEvent.Sent(at, raw()));
            case BlockWriter.COMMANDED -> new RawEntry.Wire(new WireEvent.Commanded(at, command()));
            case BlockWriter.CLOSED -> new RawEntry.Wire(new WireEvent.Closed(at, in.get() != 0));
            case BlockWriter.GAP -> new RawEntry.Gap(at, unsigned(), unsigned());
            case BlockWriter.ENDED -> new RawEntry.Ended(at, text());
            default ->
                throw new IllegalArgumentException("an entry is of kind " + kind + ", which this Vigil does not know");
        };
    }

    private DeviceCommand command() {
        return DeviceCommand.valueOf(text());
    }

    private RawBytes raw() {
        byte[] bytes = bytes();
        return RawBytes.of(bytes, bytes.length);
    }

    private String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private byte[] bytes() {
        long length = unsigned();
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[(int) length];
        in.get(bytes);
        return bytes;
    }

    private long signed() {
        long value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    private long unsigned() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number is too long");
    }
}
