package vigil.ui.control;

import java.time.Duration;
import java.util.Optional;
import vigil.metric.Timestamp;

/// How long nobody has touched the console, on the monitoring clock (facts 6.3, automatic logoff).
///
/// Thread rule: FX thread.
final class IdleWatch {
    private Timestamp now = new Timestamp(0, 0);
    private Timestamp touched = now;

    /// The newest moment it was told of.
    Timestamp now() {
        return now;
    }

    /// Somebody touched the console.
    void touch() {
        touched = now;
    }

    /// Brings it up to this moment.
    ///
    /// @param most how long nobody may touch it; empty for ever
    /// @return true if nobody has for that long
    // Control: H31
    boolean isOver(Timestamp moment, Optional<Duration> most) {
        now = moment;
        return most.filter(after -> moment.since(touched).compareTo(after) >= 0).isPresent();
    }
}
