package vigil.device.protocol;

import vigil.profile.Framing;

/// Frames of start bytes and a length.
///
/// Confined to one thread.
final class CountedFinder implements FrameFinder {
    private final byte[] start;
    private final byte[] end;
    private final Framing.Counted framing;
    private final FrameOpener opener;

    CountedFinder(Framing.Counted framing, FrameOpener opener) {
        this.start = ByteRun.of(framing.start());
        this.end = ByteRun.of(framing.end());
        this.framing = framing;
        this.opener = opener;
    }

    @Override
    public int longest() {
        return framing.largest();
    }

    @Override
    public int find(byte[] bytes, int at, int to, Framer.FrameTaker taker) {
        int size = size(bytes, at, to);
        return size > 0 && !isWhole(bytes, at, at + size, taker) ? NO_FRAME : size;
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
        int size = FrameLength.told(framing.length(), bytes, at) + framing.adds();
        if (size < framing.smallest() || size > framing.largest()) {
            return NO_FRAME;
        }
        return at + size > to ? WAIT : size;
    }

    private boolean isWhole(byte[] bytes, int from, int to, Framer.FrameTaker taker) {
        if (ByteRun.fits(end, bytes, to - end.length, to) < end.length) {
            return false;
        }
        if (!opener.open(bytes, from, to)) {
            taker.checkFailed();
            return false;
        }
        return true;
    }
}
