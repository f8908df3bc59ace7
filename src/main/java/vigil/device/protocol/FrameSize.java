package vigil.device.protocol;

import java.util.Arrays;
import vigil.profile.FrameShape;
import vigil.profile.Framing;

/// Tells how long the frame is that begins at a place, where no byte of the frame says so itself.
///
/// Thread rule: immutable after it was made.
sealed interface FrameSize {
    int NO_FRAME = -1;
    int WAIT = 0;

    /// The size of the frame that begins at `at`; [#NO_FRAME] if none does, [#WAIT] if it may, but is not all there
    /// yet.
    int at(byte[] bytes, int at, int to);

    /// True if a frame may begin with this byte.
    boolean mayBegin(byte is);

    /// The longest frame.
    int largest();

    /// All frames are of one length and shape.
    final class Fixed implements FrameSize {
        private final byte[] masks;
        private final byte[] values;

        Fixed(FrameShape shape) {
            this.masks = bytes(shape.masks());
            this.values = bytes(shape.values());
        }

        @Override
        public int at(byte[] bytes, int at, int to) {
            int there = Math.min(masks.length, to - at);
            for (int i = 0; i < there; i++) {
                if ((bytes[at + i] & masks[i]) != values[i]) {
                    return NO_FRAME;
                }
            }
            return there < masks.length ? WAIT : masks.length;
        }

        @Override
        public boolean mayBegin(byte is) {
            return (is & masks[0]) == values[0];
        }

        @Override
        public int largest() {
            return masks.length;
        }
    }

    /// The length follows from a type byte.
    final class Typed implements FrameSize {
        private final int typeAt;
        private final int largest;
        private final int[] lengths = new int[256];
        private final int firstMask;
        private final int firstValue;
        private final int othersMask;
        private final int othersValue;

        Typed(Framing.Typed framing) {
            this.typeAt = framing.typeAt();
            this.largest = framing.largest();
            Arrays.fill(lengths, NO_FRAME);
            framing.lengths().forEach((type, length) -> lengths[type] = length);
            this.firstMask = framing.first().masks().getFirst();
            this.firstValue = framing.first().values().getFirst();
            this.othersMask = framing.others().masks().getFirst();
            this.othersValue = framing.others().values().getFirst();
        }

        @Override
        public int at(byte[] bytes, int at, int to) {
            if (!mayBegin(bytes[at])) {
                return NO_FRAME;
            }
            if (at + typeAt >= to) {
                return WAIT;
            }
            int length = lengths[bytes[at + typeAt] & 0xFF];
            int there = Math.min(length, to - at);
            for (int i = 1; i < there; i++) {
                if ((bytes[at + i] & othersMask) != othersValue) {
                    return NO_FRAME;
                }
            }
            return there < length ? WAIT : length;
        }

        @Override
        public boolean mayBegin(byte is) {
            return (is & firstMask) == firstValue;
        }

        @Override
        public int largest() {
            return largest;
        }
    }

    private static byte[] bytes(java.util.List<Integer> numbers) {
        byte[] bytes = new byte[numbers.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = numbers.get(i).byteValue();
        }
        return bytes;
    }
}
