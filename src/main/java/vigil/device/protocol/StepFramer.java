package vigil.device.protocol;

import java.util.List;

/// Frames that are told only by bits that never change. One look proves little: step is sure after several
/// such frames in a row, or if silence stands on both sides of them; the frames that served to gain step
/// then come out too. In step, a frame without a check is believed only if the next begins right behind it
/// or silence follows, so that a byte too many is noticed.
///
/// Confined to one thread.
final class StepFramer implements Framer {
    private static final int WAIT = -1;

    private final FrameSize size;
    private final int confirm;
    private final LoneBytes lone;
    private final FrameOpener opener;
    private boolean inStep;
    private boolean afterSilence = true;
    private int framesInRun;
    private boolean checkWasWrong;

    StepFramer(FrameSize size, int confirm, List<Integer> lone, FrameOpener opener) {
        this.size = size;
        this.confirm = confirm;
        this.opener = opener;
        this.lone = new LoneBytes(lone);
    }

    @Override
    public void restart() {
        inStep = false;
        afterSilence = true;
    }

    @Override
    public int longestWait() {
        return (size.largest() + 1) * (confirm + 1);
    }

    @Override
    public int scan(byte[] bytes, int from, int to, Outlook outlook, FrameTaker taker) {
        int at = from;
        int garbage = from;
        while (at < to) {
            int end = isLone(bytes[at]) ? at + 1 : sureUpTo(bytes, at, to, outlook, taker);
            if (end == WAIT) {
                break;
            }
            if (end == at) {
                inStep = false;
                afterSilence = false;
                at++;
            } else {
                taker.rejected(at - garbage);
                emit(bytes, at, end, taker);
                at = end;
                garbage = end;
            }
        }
        taker.rejected(at - garbage);
        afterSilence |= outlook != Outlook.MORE;
        return at;
    }

    /// A single byte between frames; among garbage it proves nothing.
    private boolean isLone(byte is) {
        return (inStep || afterSilence) && isSingle(is);
    }

    private boolean isSingle(byte is) {
        return lone.has(is) && !size.mayBegin(is);
    }

    /// The end of the frames that begin at `at` and are sure; `at` if there are none, [#WAIT] if it is too early to
    /// say.
    private int sureUpTo(byte[] bytes, int at, int to, Outlook outlook, FrameTaker taker) {
        boolean isExpected = inStep || afterSilence;
        int end = run(bytes, at, to, outlook, inStep ? 1 : confirm);
        if (end == at && inStep) {
            inStep = false;
            boolean wasWrong = checkWasWrong;
            end = run(bytes, at, to, outlook, confirm);
            checkWasWrong = wasWrong;
        }
        // What looks like a frame while step is searched for is mostly none: a wrong check proves nothing there.
        if (end == at && isExpected && checkWasWrong) {
            taker.checkFailed();
        }
        return end;
    }

    private int run(byte[] bytes, int at, int to, Outlook outlook, int wanted) {
        int end = at;
        framesInRun = 0;
        checkWasWrong = false;
        while (framesInRun < wanted) {
            if (framesInRun > 0 && end < to && isSingle(bytes[end])) {
                end++; // an answer between two frames
            }
            int length = end < to ? size.at(bytes, end, to) : FrameSize.WAIT;
            if (length == FrameSize.WAIT) {
                return outlook == Outlook.MORE ? WAIT : end == to && afterSilence ? end : at;
            }
            if (length == FrameSize.NO_FRAME) {
                return at;
            }
            if (!opener.open(bytes, end, end + length)) {
                checkWasWrong = end == at;
                return at;
            }
            end += length;
            framesInRun++;
        }
        return believed(bytes, at, end, to, outlook);
    }

    private int believed(byte[] bytes, int at, int end, int to, Outlook outlook) {
        if (opener.isChecked()) {
            return end;
        }
        if (end == to) {
            return outlook == Outlook.MORE ? WAIT : end;
        }
        return size.mayBegin(bytes[end]) || lone.has(bytes[end]) ? end : at;
    }

    private void emit(byte[] bytes, int at, int end, FrameTaker taker) {
        if (end == at + 1 && isLone(bytes[at])) {
            taker.frame(at, 1, bytes, at, end);
            return;
        }
        if (framesInRun == 1) {
            taker.frame(at, end - at, opener.bytes(), opener.from(), opener.to()); // just opened
        } else {
            int next = at;
            while (next < end) {
                if (isSingle(bytes[next])) {
                    taker.frame(next, 1, bytes, next, next + 1);
                    next++;
                    continue;
                }
                int length = size.at(bytes, next, end);
                opener.open(bytes, next, next + length);
                taker.frame(next, length, opener.bytes(), opener.from(), opener.to());
                next += length;
            }
        }
        inStep = true;
        afterSilence = false;
    }
}
