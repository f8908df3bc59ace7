package vigil.device.protocol;

import java.util.Optional;
import vigil.profile.Framing;

/// The whole that the frames of a packet build, as far as it has come: one byte a frame, told apart by
/// counting from the frame that is marked as the first.
///
/// Confined to one thread.
final class PacketBytes {
    private static final int UNKNOWN = -1;

    private final byte[] whole;
    private final int firstAt;
    private final int firstMask;
    private final int firstIs;
    private final int byteAt;
    private int frame = UNKNOWN;
    private int seen;

    PacketBytes(Optional<Framing.Packet> packet) {
        this.whole = new byte[packet.map(Framing.Packet::frames).orElse(0)];
        this.firstAt = packet.map(p -> p.first().at()).orElse(0);
        this.firstMask = packet.map(p -> p.first().mask()).orElse(0);
        this.firstIs = packet.map(p -> p.first().is()).orElse(0);
        this.byteAt = packet.map(Framing.Packet::byteAt).orElse(0);
    }

    /// The next frame came. A single byte between frames is no part of the packet.
    void add(byte[] bytes, int from, int to) {
        if (whole.length == 0 || to - from <= Math.max(firstAt, byteAt)) {
            return;
        }
        boolean isFirst = (bytes[from + firstAt] & firstMask) == firstIs;
        boolean isDue = frame == whole.length - 1;
        if (frame != UNKNOWN && isFirst != isDue) {
            lose(); // frames were lost without a trace, or there are more of them than a packet has
        }
        if (isFirst) {
            frame = 0;
        } else if (frame != UNKNOWN) {
            frame++;
        }
        if (frame != UNKNOWN) {
            whole[frame] = bytes[from + byteAt];
            seen = Math.max(seen, frame + 1);
        }
    }

    /// Frames were lost: until the next first one it is not known which is which, and what was collected is old.
    void lose() {
        frame = UNKNOWN;
        seen = 0;
    }

    /// True if the frame at hand is number `wanted`, counted from 0; then all before it are there too.
    boolean isAt(int wanted) {
        return frame == wanted;
    }

    /// True if the byte of frame `wanted` has come, in this packet or, unbroken, in the one before.
    boolean has(int wanted) {
        return seen > wanted;
    }

    byte[] whole() {
        return whole;
    }
}
