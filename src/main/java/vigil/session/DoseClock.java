package vigil.session;

import java.time.Duration;
import java.util.Optional;
import vigil.metric.Timestamp;

/// How long a dose has run: it stands still while paused and ends with the stop.
///
/// Thread rule: immutable; each change gives a new clock.
///
/// @param started when the (first) dose started
/// @param paused since when it is paused now
/// @param stopped when it stopped
/// @param pausedBefore the sum of the pauses that are over
/// @param ranBefore how long the doses before the newest have run
public record DoseClock(
        Optional<Timestamp> started,
        Optional<Timestamp> paused,
        Optional<Timestamp> stopped,
        Duration pausedBefore,
        Duration ranBefore) {
    // Requirement: SES-DOSE-1
    // Control: H23

    /// No dose yet.
    public static final DoseClock NOT_STARTED =
            new DoseClock(Optional.empty(), Optional.empty(), Optional.empty(), Duration.ZERO, Duration.ZERO);

    /// A dose starts at `at`. A further one keeps the first start; the time since the stop counts as a pause.
    DoseClock start(Timestamp at) {
        Duration standing = stopped.map(at::since).orElse(Duration.ZERO);
        return new DoseClock(
                started.or(() -> Optional.of(at)),
                Optional.empty(),
                Optional.empty(),
                pausedBefore.plus(standing),
                ran(at));
    }

    DoseClock pause(Timestamp at) {
        return isRunning() ? new DoseClock(started, Optional.of(at), stopped, pausedBefore, ranBefore) : this;
    }

    DoseClock resume(Timestamp at) {
        return paused.isEmpty() ? this : new DoseClock(started, Optional.empty(), stopped, pausedFor(at), ranBefore);
    }

    DoseClock stop(Timestamp at) {
        return started.isEmpty() || stopped.isPresent()
                ? this
                : new DoseClock(started, Optional.empty(), Optional.of(at), pausedFor(at), ranBefore);
    }

    /// True while the medicine runs.
    public boolean isRunning() {
        return started.isPresent() && paused.isEmpty() && stopped.isEmpty();
    }

    /// The sum of all pauses up to `now`.
    public Duration pausedFor(Timestamp now) {
        return paused.map(since -> pausedBefore.plus(now.since(since))).orElse(pausedBefore);
    }

    /// How long the dose has run by `now`, pauses left out; zero before the start.
    public Duration ran(Timestamp now) {
        return started.map(start -> stopped.orElse(now).since(start).minus(pausedFor(stopped.orElse(now))))
                .orElse(Duration.ZERO);
    }

    /// How long the newest dose has run by `now`, pauses left out: what its planned time is compared with.
    public Duration newestRan(Timestamp now) {
        return ran(now).minus(ranBefore);
    }
}
