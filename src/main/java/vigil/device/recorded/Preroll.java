package vigil.device.recorded;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vigil.device.WireEvent;

/// What a session's bytes need before them to be understood: how the link was opened, since a protocol may
/// say only then what its frames mean, and the last seconds, since a frame may have begun and a value may be held.
///
/// Kept short: the bytes before a session may be another patient's. Nothing of them is decoded as the session's.
///
/// Confined to the raw writer's thread.
final class Preroll {
    /// A choice: an association with its configuration (protocol facts, section 15) is a few hundred bytes.
    private static final int HEAD_BYTES = 2048;

    private static final int TAIL_BYTES = 4096;
    private static final Duration TAIL = Duration.ofSeconds(5);

    private final List<RawEntry> head = new ArrayList<>();
    private final Deque<RawEntry> tail = new ArrayDeque<>();
    private Missing between = Missing.NOTHING;
    private int headBytes;
    private int tailBytes;

    void add(RawEntry entry) {
        if (entry instanceof RawEntry.Wire wire && wire.event() instanceof WireEvent.Opened) {
            clear();
        }
        if (headBytes < HEAD_BYTES && between.events() == 0 && tail.isEmpty()) {
            head.add(entry);
            headBytes += 1 + Missing.bytes(entry);
        } else {
            tail.addLast(entry);
            tailBytes += 1 + Missing.bytes(entry);
            forgetOld(entry);
        }
        if (entry instanceof RawEntry.Wire wire && wire.event() instanceof WireEvent.Closed) {
            clear();
        }
    }

    /// A session ended: its last seconds are no part of the next.
    void forgetTail() {
        while (!tail.isEmpty()) {
            forgetFirst();
        }
    }

    /// What is kept, oldest first, with what is missing in between.
    List<RawEntry> entries() {
        List<RawEntry> all = new ArrayList<>(head);
        if (between.events() > 0) {
            RawEntry next = tail.isEmpty() ? head.getLast() : tail.getFirst();
            all.add(new RawEntry.Gap(next.at(), between.events(), between.bytes()));
        }
        all.addAll(tail);
        return all;
    }

    private void forgetOld(RawEntry newest) {
        while (tailBytes > TAIL_BYTES || newest.at().since(tail.getFirst().at()).compareTo(TAIL) > 0) {
            forgetFirst();
        }
    }

    private void forgetFirst() {
        RawEntry oldest = tail.removeFirst();
        tailBytes -= 1 + Missing.bytes(oldest);
        between = between.and(oldest);
    }

    private void clear() {
        head.clear();
        tail.clear();
        between = Missing.NOTHING;
        headBytes = 0;
        tailBytes = 0;
    }
}
