package vigil.device.protocol;

import java.util.List;

/// Looks for frames that say themselves where they begin. After a false start it goes on one byte further,
/// so that a good frame that begins inside a bad one is not swallowed.
///
/// Confined to one thread.
final class SearchFramer implements Framer {
    private final FrameFinder finder;
    private final FrameOpener opener;
    private final LoneBytes lone;

    SearchFramer(FrameFinder finder, FrameOpener opener, List<Integer> lone) {
        this.finder = finder;
        this.opener = opener;
        this.lone = new LoneBytes(lone);
    }

    @Override
    public void restart() {
        lone.mayFollow();
    }

    @Override
    public int longestWait() {
        return finder.longest();
    }

    @Override
    public int scan(byte[] bytes, int from, int to, Outlook outlook, FrameTaker taker) {
        int at = from;
        int garbage = from;
        while (at < to) {
            int size = finder.find(bytes, at, to, taker);
            if (size == FrameFinder.WAIT && outlook == Outlook.MORE) {
                break;
            }
            if (size > 0) {
                taker.rejected(at - garbage);
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
        taker.rejected(at - garbage);
        if (outlook != Outlook.MORE) {
            lone.mayFollow();
        }
        return at;
    }
}
