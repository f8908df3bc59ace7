package vigil.store;

import java.util.Optional;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// Holds one session's rows, one by one, against what a log must be: numbered 1, 2, 3 …, never going back
/// in time, readable, begun by a start that names the session, and silent after its end.
///
/// Confined to one thread.
final class SessionCheck {
    private final EventCodec codec = new EventCodec();
    private final String session;
    private long seq;
    private long monoNanos = Long.MIN_VALUE;
    private boolean ended;

    SessionCheck(String session) {
        this.session = session;
    }

    /// Whose rows they are.
    String session() {
        return session;
    }

    /// How many rows were held against the rules.
    long seen() {
        return seq;
    }

    /// The next row.
    ///
    /// @return what is wrong with it, if anything
    Optional<String> next(Row row) {
        if (row.seq() != seq + 1) {
            return Optional.of("Entry " + (seq + 1) + " of session " + session + " is missing.");
        }
        if (row.at().monoNanos() < monoNanos) {
            return wrong(row, "is earlier than the one before it");
        }
        if (ended) {
            return wrong(row, "comes after the session's end");
        }
        seq = row.seq();
        monoNanos = row.at().monoNanos();
        try {
            return checkEntry(row, codec.decode(row));
        } catch (BadPayload e) {
            return wrong(row, "cannot be read: " + e.getMessage());
        }
    }

    private Optional<String> checkEntry(Row row, SessionEntry entry) {
        boolean isStart = entry.event() instanceof SessionEvent.Started started
                && started.session().value().equals(session);
        if (row.seq() == 1 && !isStart) {
            return wrong(row, "does not start this session");
        }
        if (row.seq() > 1 && entry.event() instanceof SessionEvent.Started) {
            return wrong(row, "starts the session a second time");
        }
        ended = entry.event() instanceof SessionEvent.Ended;
        return Optional.empty();
    }

    private Optional<String> wrong(Row row, String what) {
        return Optional.of("Entry " + row.seq() + " of session " + session + " " + what + ".");
    }
}
