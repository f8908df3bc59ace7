package vigil.device.recorded;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import vigil.device.RawBytes;
import vigil.device.WireEvent;
import vigil.metric.Timestamp;

/// Gathers entries into one block of a raw file; [BlockReader] is its mirror. The format is told in ADR 0007.
///
/// Confined to one thread.
final class BlockWriter {
    /// `VBLK`: where a block begins. A reader that lost its place looks for it.
    static final int MARK = 0x56424C4B;
    /// Mark, length and checksum.
    static final int HEAD = 12;
    /// A block holds a quarter of a second; more than this is no block.
    static final int LARGEST = 1 << 20;

    static final int OPENED = 1;
    static final int RECEIVED = 2;
    static final int SENT = 3;
    static final int COMMANDED = 4;
    static final int CLOSED = 5;
    static final int GAP = 6;
    static final int ENDED = 7;

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private @Nullable Timestamp last;

    boolean isEmpty() {
        return content.size() == 0;
    }

    int size() {
        return content.size();
    }

    /// A block of text: the header of a file.
    static byte[] block(String text) {
        return framed(text.getBytes(StandardCharsets.UTF_8));
    }

    void add(RawEntry entry) {
        Timestamp before = last;
        if (before == null) {
            before = entry.at();
            fixed(before);
        }
        content.write(kind(entry));
        // Both clocks exactly, in few bytes: the wall clock differs from the monotonic one by a rounding, or was set.
        long passed = entry.at().monoNanos() - before.monoNanos();
        signed(passed);
        signed(entry.at().wallMillis() - before.wallMillis() - passed / 1_000_000);
        last = entry.at();
        body(entry);
    }

    /// The block, mark and checksum before it; what comes next begins a new one.
    byte[] take() {
        byte[] block = framed(content.toByteArray());
        content.reset();
        last = null;
        return block;
    }

    private static int kind(RawEntry entry) {
        return switch (entry) {
            case RawEntry.Wire wire ->
                switch (wire.event()) {
                    case WireEvent.Opened e -> OPENED;
                    case WireEvent.Received e -> RECEIVED;
                    case WireEvent.Sent e -> SENT;
                    case WireEvent.Commanded e -> COMMANDED;
                    case WireEvent.Closed e -> CLOSED;
                };
            case RawEntry.Gap e -> GAP;
            case RawEntry.Ended e -> ENDED;
        };
    }

    private void body(RawEntry entry) {
        switch (entry) {
            case RawEntry.Wire wire -> body(wire.event());
            case RawEntry.Gap gap -> {
                unsigned(gap.events());
                unsigned(gap.bytes());
            }
            case RawEntry.Ended ended -> bytes(ended.reason().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void body(WireEvent event) {
        switch (event) {
            case WireEvent.Opened e -> {}
            case WireEvent.Received e -> bytes(e.bytes());
            case WireEvent.Sent e -> bytes(e.bytes());
            case WireEvent.Commanded e -> bytes(e.command().name().getBytes(StandardCharsets.UTF_8));
            case WireEvent.Closed e -> content.write(e.withLeave() ? 1 : 0);
        }
    }

    private void fixed(Timestamp at) {
        content.writeBytes(ByteBuffer.allocate(16)
                .putLong(at.monoNanos())
                .putLong(at.wallMillis())
                .array());
    }

    private void bytes(RawBytes bytes) {
        bytes(bytes.toArray());
    }

    private void bytes(byte[] bytes) {
        unsigned(bytes.length);
        content.writeBytes(bytes);
    }

    /// Small numbers of either sign in few bytes.
    private void signed(long value) {
        unsigned((value << 1) ^ (value >> 63));
    }

    /// Seven bits a byte, the lowest first; the eighth says that more follow.
    private void unsigned(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            content.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        content.write((int) rest);
    }

    private static byte[] framed(byte[] content) {
        return ByteBuffer.allocate(HEAD + content.length)
                .putInt(MARK)
                .putInt(content.length)
                .putInt(checksum(content, 0, content.length))
                .put(content)
                .array();
    }

    static int checksum(byte[] bytes, int from, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, length);
        return (int) sum.getValue();
    }
}
