package vigil.device.protocol;

import vigil.profile.Framing;

/// Frames of start bytes and a length. After a false start it goes on one byte further, so that a good
/// frame that begins inside a bad one is not swallowed.
final class CountedFramer implements Framer {
    private static final int NO_FRAME = -1;
    private static final int WAIT = 0;

    private final byte[] start;
    private final byte[] end;
    private final Framing.Counted framing;
    private final FrameOpener opener;
    private final LoneBytes lone;

    CountedFramer(Framing.Counted framing, FrameOpener opener) {
        this.start = ByteRun.of(framing.start());
        this.end = ByteRun.of(framing.end());
        this.framing = framing;
        this.opener = opener;
        this.lone = new LoneBytes(framing.lone());
    }

    @Override
    public void restart() {
        lone.mayFollow();
    }

    @Override
    public int longestWait() {
        return framing.largest();
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

    /// The size of the frame that starts at `at`; [#NO_FRAME] if none does, [#WAIT] if it is not all there
    /// yet.
    private int size(byte[] bytes, int at, int to) {
        int fits = ByteRun.fits(start, bytes, at, to);
        if (fits < start.length) {
            return at + fits < to ? NO_FRAME : WAIT;
        }
        if (at + framing.length().reach() > to) {
            return WAIT;
        }
        int size = told(bytes, at) + framing.adds();
        if (size < framing.smallest() || size > framing.largest()) {
            return NO_FRAME;
        }
        return at + size > to ? WAIT : size;
    }

    private int told(byte[] bytes, int at) {
        Framing.LengthField field = framing.length();
        int first = bytes[at + field.at()] & 0xFF;
        if (field.bytes() == 1) {
            return first;
        }
        int second = bytes[at + field.at() + 1] & 0xFF;
        return field.highFirst() ? first << 8 | second : second << 8 | first;
    }

    private boolean isWhole(byte[] bytes, int from, int to, FrameTaker taker) {
        if (ByteRun.fits(end, bytes, to - end.length, to) < end.length) {
            return false;
        }
        if (!opener.open(bytes, from, to)) {
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
