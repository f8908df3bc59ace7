package vigil.device.protocol;

import vigil.profile.Framing;

/// Frames between start and end bytes. A frame whose end was lost is given up where the next start stands.
final class EnclosedFinder implements FrameFinder {
    private final Framing.Enclosed framing;
    private final byte[] start;
    private final byte[] end;
    private final FrameOpener opener;

    EnclosedFinder(Framing.Enclosed framing, FrameOpener opener) {
        this.framing = framing;
        this.start = ByteRun.of(framing.start());
        this.end = ByteRun.of(framing.end());
        this.opener = opener;
    }

    @Override
    public int longest() {
        return framing.largest();
    }

    @Override
    public int find(byte[] bytes, int at, int to, Framer.FrameTaker taker) {
        int size = size(bytes, at, to);
        if (size > 0 && !opener.open(bytes, at, at + size)) {
            taker.checkFailed();
            return NO_FRAME;
        }
        return size;
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
}
