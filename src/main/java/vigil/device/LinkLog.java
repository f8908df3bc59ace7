package vigil.device;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import vigil.metric.Timestamp;

/// The last things that happened on a link: what was sent and received, what went wrong, which states were entered.
///
/// Bytes come many times a second and what happened seldom, so each has a ring of its own: a stream does not wash away
/// the loss that came before it.
///
/// Thread rule: only the link thread writes; any thread may read. A reader gets an immutable list of its own, which
/// may lack what is being written at that moment.
public final class LinkLog {
    private final Ring talk;
    private final Ring happenings;
    private volatile long last;

    /// @param capacity how many entries of each kind are kept; the oldest give way
    public LinkLog(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a log of " + capacity + " entries");
        }
        talk = new Ring(capacity);
        happenings = new Ring(capacity);
    }

    /// What is kept, oldest first.
    public List<LinkLogEntry> entries() {
        return entriesAfter(0);
    }

    /// What came after entry `number`, oldest first; cheap if nothing did.
    public List<LinkLogEntry> entriesAfter(long number) {
        if (last <= number) {
            return List.of();
        }
        List<LinkLogEntry> found = new ArrayList<>();
        talk.after(number, found);
        happenings.after(number, found);
        found.sort(Comparator.comparingLong(LinkLogEntry::number));
        return List.copyOf(found);
    }

    /// The number of the newest entry; 0 if there is none yet.
    public long lastNumber() {
        return last;
    }

    void received(RawBytes bytes, Timestamp at) {
        add(talk, new LinkLogEntry.Received(last + 1, at, bytes));
    }

    void sent(RawBytes bytes, Timestamp at) {
        add(talk, new LinkLogEntry.Sent(last + 1, at, bytes));
    }

    void trouble(String text, Timestamp at) {
        add(happenings, new LinkLogEntry.Trouble(last + 1, at, text));
    }

    void noted(String text, Timestamp at) {
        add(happenings, new LinkLogEntry.Noted(last + 1, at, text));
    }

    void entered(LinkState state, String reason, Timestamp at) {
        add(happenings, new LinkLogEntry.Entered(last + 1, at, state, reason));
    }

    private void add(Ring ring, LinkLogEntry entry) {
        ring.add(entry);
        last = entry.number();
    }

    /// The newest entries of one kind.
    private static final class Ring {
        private final int capacity;
        private final Deque<LinkLogEntry> entries = new ConcurrentLinkedDeque<>();
        private int size;

        Ring(int capacity) {
            this.capacity = capacity;
        }

        void add(LinkLogEntry entry) {
            if (size == capacity) {
                entries.pollFirst();
            } else {
                size++;
            }
            entries.addLast(entry);
        }

        void after(long number, List<LinkLogEntry> found) {
            for (LinkLogEntry entry : entries) {
                if (entry.number() > number) {
                    found.add(entry);
                }
            }
        }
    }
}
