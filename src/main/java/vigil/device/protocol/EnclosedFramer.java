package vigil.device.protocol;

import vigil.profile.Framing;

/// Frames between start and end bytes. A frame whose end was lost is given up where the next start stands.
final class EnclosedFramer implements Framer {
    private static final int NO_FRAME = -1;
    private static final int WAIT = 0;

    private final Framing.Enclosed framing;
    private final byte[] start;
    private final byte[] end;
    private final FrameOpener opener;
    private final LoneBytes lone;

    EnclosedFramer(Framing.Enclosed framing, FrameOpener opener) {
        this.framing = framing;
        this.start = ByteRun.of(framing.start());
        this.end = ByteRun.of(framing.end());
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
            if (size > 0 && taken(bytes, at, at + size, garbage, taker)) {
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

    private boolean taken(byte[] bytes, int at, int to, int garbage, FrameTaker taker) {
        if (!opener.open(bytes, at, to)) {
            taker.checkFailed();
            return false;
        }
        reject(at - garbage, taker);
        taker.frame(at, to - at, opener.bytes(), opener.from(), opener.to());
        return true;
    }

    private int size(byte[] bytes, int at, int to) {
        int fits = ByteRun.fits(start, bytes, at, to);
        if (fits < start.length) {
            return at + fits < to ? NO_FRAME : WAIT;
        }
        int last = Math.min(to, at + framing.largest());
        for (int i = at + start.length; i < last; i++) {
            if (ByteRun.fits(start, bytes, i, to) == start.length) {
                return NO_FRAME;
            }
            int size = i - at + end.length;
            if (size >= framing.smallest() && ByteRun.fits(end, bytes, i, last) == end.length) {
                return size;
            }
        }
        return last == to && to - at < framing.largest() ? WAIT : NO_FRAME;
    }

    private static void reject(int count, FrameTaker taker) {
        if (count > 0) {
            taker.rejected(count);
        }
    }
}
