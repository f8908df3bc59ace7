package vigil.device;

import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import vigil.metric.Timestamp;

/// The last things that happened on a link: what was sent and received, what went wrong, which states were entered.
///
/// Thread rule: only the link thread writes; any thread may read. A reader gets an immutable list of its own, which
/// may lack what is being written at that moment.
public final class LinkLog {
    private final int capacity;
    private final Deque<LinkLogEntry> entries = new ConcurrentLinkedDeque<>();
    private volatile long last;
    private int size;

    /// @param capacity how many entries are kept; the oldest give way
    public LinkLog(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a log of " + capacity + " entries");
        }
        this.capacity = capacity;
    }

    /// What is kept, oldest first.
    public List<LinkLogEntry> entries() {
        return List.copyOf(entries);
    }

    /// What came after entry `number`, oldest first; cheap if nothing did.
    public List<LinkLogEntry> entriesAfter(long number) {
        if (last <= number) {
            return List.of();
        }
        return entries.stream().filter(e -> e.number() > number).toList();
    }

    /// The number of the newest entry; 0 if there is none yet.
    public long lastNumber() {
        return last;
    }

    void received(RawBytes bytes, Timestamp at) {
        add(new LinkLogEntry.Received(last + 1, at, bytes));
    }

    void sent(RawBytes bytes, Timestamp at) {
        add(new LinkLogEntry.Sent(last + 1, at, bytes));
    }

    void trouble(String text, Timestamp at) {
        add(new LinkLogEntry.Trouble(last + 1, at, text));
    }

    void entered(LinkState state, String reason, Timestamp at) {
        add(new LinkLogEntry.Entered(last + 1, at, state, reason));
    }

    private void add(LinkLogEntry entry) {
        if (size == capacity) {
            entries.pollFirst();
        } else {
            size++;
        }
        entries.addLast(entry);
        last = entry.number();
    }
}
