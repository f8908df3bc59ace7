package vigil.app.clinic;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import vigil.metric.Timestamp;

/// Something without which the console watches nobody: it beats only while all of them live.
///
/// Thread rule: asked on the heartbeat's thread; must not wait for anything.
@FunctionalInterface
public interface Vital {
    /// What stands still, in words for a log; empty while it lives.
    Optional<String> standsStill(Timestamp now);

    /// A loop that must come round: it stands still when it was last seen longer ago than `patience`.
    ///
    /// @param lastSeen when it last came round; empty while it need not
    static Vital loop(String name, Duration patience, Supplier<Optional<Timestamp>> lastSeen) {
        return now -> lastSeen.get()
                .filter(last -> now.since(last).compareTo(patience) > 0)
                .map(last -> name + " stands still for " + now.since(last).toSeconds() + " s");
    }

    /// A thread that waits for work most of the time, so that only its end tells anything.
    static Vital thread(String name, BooleanSupplier alive) {
        return now -> alive.getAsBoolean() ? Optional.empty() : Optional.of(name + " has ended");
    }
}
