package vigil.device.protocol;

import java.util.List;

/// The single bytes that a device sends between frames, such as an acknowledgement. Among garbage such a byte proves
/// nothing: it counts only where a frame could begin.
///
/// Confined to one thread.
final class LoneBytes {
    private final boolean[] known = new boolean[256];
    private boolean isBetweenFrames = true;

    LoneBytes(List<Integer> bytes) {
        bytes.forEach(b -> known[b] = true);
    }

    /// True if the device has such a byte.
    boolean has(byte is) {
        return known[is & 0xFF];
    }

    /// True if this is one, here.
    boolean stands(byte is) {
        return isBetweenFrames && known[is & 0xFF];
    }

    /// A frame ended, or the line was silent: what comes next may be such a byte.
    void mayFollow() {
        isBetweenFrames = true;
    }

    /// What came belongs to no frame.
    void garbage() {
        isBetweenFrames = false;
    }
}
