package vigil.ui.face;

import java.time.Duration;
import vigil.metric.Timestamp;

/// How often what changes with the time alone is written anew: ten times a second, for words that count whole seconds.
/// A screen draws six times as often; whoever does the same work for the same words warms the room.
///
/// Thread rule: one thread.
public final class Pace {
    private static final long SLOT_NANOS = Duration.ofMillis(100).toNanos();

    private final long offset;
    private long slot = Long.MIN_VALUE;
    private long shown = Long.MIN_VALUE;

    /// @param offset when within each tenth of a second: what need not be written in one frame is better written in two
    public Pace(Duration offset) {
        this.offset = offset.toNanos();
    }

    /// True if it is time again, or if the same moment is shown again, because then something else has changed. Says so
    /// once.
    public boolean isDue(Timestamp now) {
        long nowSlot = Math.floorDiv(now.monoNanos() - offset, SLOT_NANOS);
        boolean due = nowSlot != slot || now.monoNanos() == shown;
        slot = nowSlot;
        shown = now.monoNanos();
        return due;
    }
}
