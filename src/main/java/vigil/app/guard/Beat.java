package vigil.app.guard;

import java.util.Locale;
import java.util.Optional;

/// What a process last left in its heartbeat file.
///
/// Thread rule: immutable.
///
/// @param pid the process
/// @param count grows with every beat
/// @param detail what stands still; empty if there is nothing to say
record Beat(long pid, long count, State state, String detail) {
    /// What the process says of itself.
    enum State {
        /// Everything that must live does.
        BEATING,
        /// The process runs, but not all that must live does, or it has only begun.
        STANDING,
        /// The process was asked to end, and does.
        ENDED
    }

    /// The line in the file.
    String line() {
        return pid + " " + count + " " + state.name().toLowerCase(Locale.ROOT) + " " + detail;
    }

    /// Reads a line; empty if it is none, for example half written.
    static Optional<Beat> parse(String line) {
        String[] cells = line.strip().split(" ", 4);
        if (cells.length < 3) {
            return Optional.empty();
        }
        try {
            State state = State.valueOf(cells[2].toUpperCase(Locale.ROOT));
            String detail = cells.length > 3 ? cells[3] : "";
            return Optional.of(new Beat(Long.parseLong(cells[0]), Long.parseLong(cells[1]), state, detail));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// True if this is a sign of life that `last` was not.
    boolean isNewsAfter(Optional<Beat> last) {
        return state == State.BEATING
                && last.filter(l -> l.pid == pid && l.count == count && l.state == state)
                        .isEmpty();
    }
}
