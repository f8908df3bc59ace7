package vigil.device.protocol;

import java.util.List;
import vigil.profile.Framing;
import vigil.profile.TextForm;

/// Text lines. A line that was cut and ran into the next one is told by the form that lines begin with: the
/// last beginning in it counts, and what stands before is rejected. A line with no end in sight is dropped
/// from its front.
final class LineFramer implements Framer {
    private final Framing.LineEnd end;
    private final int largest;
    private final List<TextForm> starts;
    private final FrameOpener opener;
    private final boolean[] control = new boolean[256];

    LineFramer(Framing.Lines framing, List<TextForm> starts, FrameOpener opener) {
        this.end = framing.end();
        this.largest = framing.largest();
        this.starts = starts;
        this.opener = opener;
        for (int c = 0; c < ' '; c++) {
            control[c] = c != '\t' && !framing.controls().contains(c);
        }
        control[0x7F] = true;
    }

    @Override
    public void restart() {
        // a line stands for itself
    }

    @Override
    public int longestWait() {
        return largest;
    }

    @Override
    public int scan(byte[] bytes, int from, int to, Outlook outlook, FrameTaker taker) {
        int lineStart = from;
        for (int at = from; at < to; at++) {
            if (endsAt(bytes, at)) {
                line(bytes, lineStart, at, taker);
                lineStart = at + 1;
            }
        }
        return rest(bytes, lineStart, to, outlook, taker);
    }

    private int rest(byte[] bytes, int from, int to, Outlook outlook, FrameTaker taker) {
        switch (outlook) {
            case ENDED -> line(bytes, from, to, taker);
            case BROKEN_OFF -> taker.rejected(to - from);
            case MORE -> {
                int tooMuch = Math.max(0, to - from - largest);
                taker.rejected(tooMuch);
                return from + tooMuch;
            }
        }
        return to;
    }

    private boolean endsAt(byte[] bytes, int at) {
        return switch (end) {
            case CR -> bytes[at] == '\r';
            case LF, CR_LF -> bytes[at] == '\n';
            case CR_OR_LF -> bytes[at] == '\r' || bytes[at] == '\n';
        };
    }

    private void line(byte[] bytes, int start, int to, FrameTaker taker) {
        int from = Math.max(start, to - largest);
        taker.rejected(from - start);
        int last = end == Framing.LineEnd.CR_LF && to > from && bytes[to - 1] == '\r' ? to - 1 : to;
        if (last == from) {
            return;
        }
        int clean = behindDamage(bytes, from, last);
        int begin = lastStart(bytes, clean, last);
        taker.rejected(begin - from);
        if (begin == last) {
            return;
        }
        if (opener.open(bytes, begin, last)) {
            taker.frame(begin, last - begin, opener.bytes(), opener.from(), opener.to());
        } else if (!taker.unchecked(begin, bytes, begin, last)) {
            hidden(bytes, begin, last, taker);
        }
    }

    /// A line whose beginning was damaged, or ran into the rest of another, may hide a good one at its end: its check
    /// tells.
    private void hidden(byte[] bytes, int begin, int last, FrameTaker taker) {
        taker.checkFailed();
        for (int at = begin + 1; at < last; at++) {
            if (opener.open(bytes, at, last) && taker.isKnown(opener.bytes(), opener.from(), opener.to())) {
                taker.rejected(at - begin);
                taker.frame(at, last - at, opener.bytes(), opener.from(), opener.to());
                return;
            }
        }
        taker.rejected(last - begin);
    }

    /// Where the last thing that looks like the beginning of a line stands; `from` if nothing does.
    private int lastStart(byte[] bytes, int from, int to) {
        int last = from;
        for (TextForm form : starts) {
            last = Math.max(last, lastStart(form, bytes, last, to));
        }
        return last > from ? whole(bytes, from, last) : from;
    }

    /// A beginning may have another in its end: a time, and then what a line without a time begins with.
    private int whole(byte[] bytes, int from, int last) {
        for (TextForm form : starts) {
            for (int at = Math.max(from, last - form.length() + 1); at < last; at++) {
                if (form.fits(bytes, at, at + form.length())) {
                    return at;
                }
            }
        }
        return last;
    }

    private static int lastStart(TextForm form, byte[] bytes, int from, int to) {
        int literal = form.firstLiteral(); // looked at first: it rules out almost every place
        for (int at = to - form.length(); at > from; at--) {
            boolean mayFit =
                    literal < 0 || bytes[at + literal] == form.picture().charAt(literal);
            if (mayFit && form.fits(bytes, at, at + form.length())) {
                return at;
            }
        }
        return from;
    }

    /// A character that no device prints is damage: what stands before it is lost.
    private int behindDamage(byte[] bytes, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (bytes[at] < 0 || control[bytes[at]]) {
                return at + 1;
            }
        }
        return from;
    }
}
