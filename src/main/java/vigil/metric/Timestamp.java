package vigil.metric;

import java.time.Duration;
import java.time.Instant;

/// A moment, read once from both clocks: timers use the monotonic reading, people read the wall reading.
///
/// Thread rule: immutable.
///
/// @param monoNanos nanoseconds on the monotonic clock; the origin is arbitrary, only differences mean something
/// @param wallMillis milliseconds since 1970-01-01T00:00Z on the wall clock; a label, never subtracted to time anything
public record Timestamp(long monoNanos, long wallMillis) {
    // Requirement: SES-TIME-1
    // Control: H17

    /// The time that passed from `earlier` to this moment; negative if `earlier` is later.
    public Duration since(Timestamp earlier) {
        return Duration.ofNanos(monoNanos - earlier.monoNanos);
    }

    /// The same in seconds.
    public double secondsSince(Timestamp earlier) {
        return (monoNanos - earlier.monoNanos) / 1e9;
    }

    /// The moment that comes `duration` later on both clocks.
    public Timestamp plus(Duration duration) {
        return new Timestamp(monoNanos + duration.toNanos(), wallMillis + duration.toMillis());
    }

    /// True if this moment comes before `other` on the monotonic clock.
    public boolean isBefore(Timestamp other) {
        return monoNanos - other.monoNanos < 0;
    }

    /// The wall reading, for labels.
    public Instant wall() {
        return Instant.ofEpochMilli(wallMillis);
    }
}
