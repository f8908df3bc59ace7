package vigil.app.guard;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;

/// What the console does about its guard, as a pure function of what it sees: starts one where there is
/// none, replaces one that does not beat, and knows when the console must be called unguarded.
///
/// Thread rule: confined to the keeper's thread.
final class GuardPost {
    /// A guard that has not beaten for this long is lost. Its start takes one or two seconds.
    static final Duration LOST = Duration.ofSeconds(10);

    /// What the console is to do.
    enum Order {
        NOTHING,
        START,
        /// End the guard that stands still; the next look starts another.
        REPLACE
    }

    private Optional<Beat> last = Optional.empty();
    private Timestamp lastBeat;
    private @Nullable Timestamp nextStart;
    private int failures;

    /// @param now the guard has until then plus [#LOST] to beat for the first time
    GuardPost(Timestamp now) {
        lastBeat = now;
    }

    /// Judges what is seen; call it about twice a second.
    ///
    /// @param alive true if a guard's process runs
    /// @param beat what the guard's file says; empty if there is none
    Order look(boolean alive, Optional<Beat> beat, Timestamp now) {
        if (alive && beat.filter(b -> b.isNewsAfter(last)).isPresent()) {
            last = beat;
            lastBeat = now;
            failures = 0;
            nextStart = null;
            return Order.NOTHING;
        }
        if (alive) {
            return isBeatLate(now) && isStartDue(now) ? later(Order.REPLACE, now) : Order.NOTHING;
        }
        return isStartDue(now) ? later(Order.START, now) : Order.NOTHING;
    }

    /// True if no guard watches.
    boolean isLost(Timestamp now) {
        return isBeatLate(now);
    }

    private boolean isBeatLate(Timestamp now) {
        return now.since(lastBeat).compareTo(LOST) >= 0;
    }

    private boolean isStartDue(Timestamp now) {
        return nextStart == null || !now.isBefore(nextStart);
    }

    private Order later(Order order, Timestamp now) {
        failures++;
        nextStart = now.plus(Retries.after(failures));
        return order;
    }
}
