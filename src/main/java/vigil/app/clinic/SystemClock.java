package vigil.app.clinic;

import vigil.metric.Clock;
import vigil.metric.Timestamp;

/// The one real clock: the system's monotonic clock, moved so that it goes on where the record stopped, and the wall
/// clock.
///
/// Any thread may call.
public final class SystemClock implements Clock {
    private final long offsetNanos;

    private SystemClock(long offsetNanos) {
        this.offsetNanos = offsetNanos;
    }

    /// A monitoring clock that begins anew.
    public static SystemClock fresh() {
        return new SystemClock(0);
    }

    /// A monitoring clock that goes on from the newest recorded moment: its reading now is that moment's plus
    /// what the wall clock says has passed since, never less than nothing (docs/decisions/0003).
    public static SystemClock continuing(Timestamp newest) {
        long passedMillis = Math.max(0, System.currentTimeMillis() - newest.wallMillis());
        return new SystemClock(newest.monoNanos() + passedMillis * 1_000_000 - System.nanoTime());
    }

    @Override
    public Timestamp now() {
        return new Timestamp(System.nanoTime() + offsetNanos, System.currentTimeMillis());
    }
}
