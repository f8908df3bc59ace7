package vigil.ui.shell;

import java.time.Duration;
import java.util.Optional;
import vigil.metric.Timestamp;

/// Builds the screens that nobody has opened yet, one at a time, once the first frames are drawn: the rooms are there
/// at once, and the first touch on a tile finds its bedside ready.
///
/// Thread rule: FX thread.
final class UnopenedScreens {
    /// The first seconds belong to what shows.
    private static final Duration AFTER = Duration.ofSeconds(2);
    /// No two of them in neighbouring frames.
    private static final Duration EVERY = Duration.ofMillis(500);

    private Optional<Timestamp> last = Optional.empty();
    private Duration wait = AFTER;

    void pulse(Timestamp now, ShellParts parts) {
        Timestamp before = last.orElse(now);
        if (last.isEmpty()) {
            last = Optional.of(now);
        } else if (now.since(before).compareTo(wait) >= 0) {
            parts.makeOne();
            last = Optional.of(now);
            wait = EVERY;
        }
    }
}
