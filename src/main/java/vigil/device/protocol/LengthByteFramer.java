package vigil.device.protocol;

import java.util.Optional;
import vigil.profile.Check;
import vigil.profile.Framing;

/// Frames of start bytes and a length byte. After a false start it goes on one byte further, so that a good
/// frame that begins inside a bad one is not swallowed.
final class LengthByteFramer implements Framer {
    private final byte[] start;
    private final int lengthAt;
    private final int adds;
    private final int smallest;
    private final int largest;
    private final Optional<Check> check;

    LengthByteFramer(Framing.LengthByte framing, Optional<Check> check) {
        this.start = new byte[framing.start().size()];
        for (int i = 0; i < start.length; i++) {
            start[i] = framing.start().get(i).byteValue();
        }
        this.lengthAt = framing.at();
        this.adds = framing.adds();
        this.smallest = framing.smallest();
        this.largest = framing.largest();
        this.check = check;
    }

    @Override
    public int scan(byte[] bytes, int from, int to, Outlook outlook, FrameTaker taker) {
        int at = from;
        int garbage = from;
        while (at < to) {
            int size = size(bytes, at, to);
            if (size == WAIT && outlook == Outlook.MORE) {
                break;
            }
            if (size > 0 && isWhole(bytes, at, at + size, taker)) {
                reject(at - garbage, taker);
                taker.frame(bytes, at, at + size);
                at += size;
                garbage = at;
            } else {
                at++;
            }
        }
        reject(at - garbage, taker);
        return at;
    }

    private static final int NO_FRAME = -1;
    private static final int WAIT = 0;

    /// The size of the frame that starts at `at`; [#NO_FRAME] if none does, [#WAIT] if it is not all there
    /// yet.
    private int size(byte[] bytes, int at, int to) {
        for (int i = 0; i < start.length; i++) {
            if (at + i >= to) {
                return WAIT;
            }
            if (bytes[at + i] != start[i]) {
                return NO_FRAME;
            }
        }
        if (at + lengthAt >= to) {
            return WAIT;
        }
        int size = (bytes[at + lengthAt] & 0xFF) + adds;
        if (size < smallest || size > largest) {
            return NO_FRAME;
        }
        return at + size > to ? WAIT : size;
    }

    private boolean isWhole(byte[] bytes, int from, int to, FrameTaker taker) {
        if (check.isPresent() && !check.get().holds(bytes, from, to)) {
            taker.checkFailed();
            return false;
        }
        return true;
    }

    private static void reject(int count, FrameTaker taker) {
        if (count > 0) {
            taker.rejected(count);
        }
    }
}
