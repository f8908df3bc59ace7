package vigil.device.protocol;

import vigil.profile.Framing;
import vigil.profile.Transform;

/// Frames of start bytes and a length, in which some values are sent as two bytes: the start byte never stands inside a
/// frame, so one that does begins the next. The length and the check count what is meant, not what is sent.
///
/// Confined to one thread.
final class EscapedFramer implements Framer {
    private static final int NO_FRAME = -1;
    private static final int WAIT = 0;

    private final Framing.Counted framing;
    private final byte[] start;
    private final int escape;
    private final int[] codes = new int[256];
    private final FrameOpener opener;
    private final LoneBytes lone;
    private final byte[] end;
    private final byte[] meant;

    EscapedFramer(Framing.Counted framing, Transform.Escape escape, FrameOpener opener) {
        this.framing = framing;
        this.start = ByteRun.of(framing.start());
        this.escape = escape.escape();
        this.end = ByteRun.of(framing.end());
        this.opener = opener;
        this.lone = new LoneBytes(framing.lone());
        this.meant = new byte[framing.largest()];
        java.util.Arrays.fill(codes, -1);
        escape.codes().forEach((code, means) -> codes[code] = means);
    }

    @Override
    public void restart() {
        lone.mayFollow();
    }

    @Override
    public int longestWait() {
        return 2 * framing.largest();
    }

    @Override
    public int scan(byte[] bytes, int from, int to, Outlook outlook, FrameTaker taker) {
        int at = from;
        int garbage = from;
        while (at < to) {
            int size = open(bytes, at, to, taker);
            if (size == WAIT && outlook == Outlook.MORE) {
                break;
            }
            if (size > 0) {
                reject(at - garbage, taker);
                taker.frame(at, size, opener.bytes(), opener.from(), opener.to());
                lone.mayFollow();
                at += size;
                garbage = at;
            } else if (lone.stands(bytes[at])) {
                taker.frame(at, 1, bytes, at, at + 1);
                at++;
                garbage = at;
            } else {
                lone.garbage();
                at++;
            }
        }
        reject(at - garbage, taker);
        if (outlook != Outlook.MORE) {
            lone.mayFollow();
        }
        return at;
    }

    /// Opens the frame at `at`.
    ///
    /// @return how many bytes it took; [#NO_FRAME] or [#WAIT]
    private int open(byte[] bytes, int at, int to, FrameTaker taker) {
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
                wanted = told() + framing.adds();
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

    private boolean isWhole(int length, FrameTaker taker) {
        if (ByteRun.fits(end, meant, length - end.length, length) < end.length) {
            return false;
        }
        if (!opener.open(meant, 0, length)) {
            taker.checkFailed();
            return false;
        }
        return true;
    }

    private int told() {
        Framing.LengthField field = framing.length();
        int first = meant[field.at()] & 0xFF;
        if (field.bytes() == 1) {
            return first;
        }
        int second = meant[field.at() + 1] & 0xFF;
        return field.highFirst() ? first << 8 | second : second << 8 | first;
    }

    private static void reject(int count, FrameTaker taker) {
        if (count > 0) {
            taker.rejected(count);
        }
    }
}
