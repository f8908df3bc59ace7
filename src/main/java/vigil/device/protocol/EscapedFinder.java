package vigil.device.protocol;

import vigil.profile.Framing;
import vigil.profile.Transform;

/// Frames of start bytes and a length, in which some values are sent as two bytes: the start byte never stands inside a
/// frame, so one that does begins the next. The length and the check count what is meant, not what is sent.
///
/// Confined to one thread.
final class EscapedFinder implements FrameFinder {
    private final Framing.Counted framing;
    private final byte[] start;
    private final int escape;
    private final int[] codes = new int[256];
    private final FrameOpener opener;
    private final byte[] end;
    private final byte[] meant;

    EscapedFinder(Framing.Counted framing, Transform.Escape escape, FrameOpener opener) {
        this.framing = framing;
        this.start = ByteRun.of(framing.start());
        this.escape = escape.escape();
        this.end = ByteRun.of(framing.end());
        this.opener = opener;
        this.meant = new byte[framing.largest()];
        java.util.Arrays.fill(codes, -1);
        escape.codes().forEach((code, means) -> codes[code] = means);
    }

    @Override
    public int longest() {
        return 2 * framing.largest();
    }

    @Override
    public int find(byte[] bytes, int at, int to, Framer.FrameTaker taker) {
        int fits = ByteRun.fits(start, bytes, at, to);
        if (fits < start.length) {
            return at + fits < to ? NO_FRAME : WAIT;
        }
        System.arraycopy(start, 0, meant, 0, start.length);
        int n = start.length;
        int wanted = framing.length().reach();
        for (int i = at + start.length; i < to; ) {
            int is = bytes[i++] & 0xFF;
            if (is == (start[0] & 0xFF)) {
                return NO_FRAME;
            }
            if (is == escape) {
                if (i >= to) {
                    return WAIT;
                }
                is = codes[bytes[i++] & 0xFF];
                if (is < 0) {
                    return NO_FRAME;
                }
            }
            meant[n++] = (byte) is;
            if (n == framing.length().reach()) {
                wanted = FrameLength.told(framing.length(), meant, 0) + framing.adds();
                if (wanted < framing.smallest() || wanted > framing.largest()) {
                    return NO_FRAME;
                }
            }
            if (n == wanted) {
                return isWhole(n, taker) ? i - at : NO_FRAME;
            }
        }
        return WAIT;
    }

    private boolean isWhole(int length, Framer.FrameTaker taker) {
        if (ByteRun.fits(end, meant, length - end.length, length) < end.length) {
            return false;
        }
        if (!opener.open(meant, 0, length)) {
            taker.checkFailed();
            return false;
        }
        return true;
    }
}
