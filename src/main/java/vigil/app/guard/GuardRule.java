package vigil.app.guard;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;

/// What the guard does about what it sees, as a pure function of beats and times.
///
/// A console that is dead is started again at once, one that gives no beat for 5 s too; one that does not
/// come up is tried again after 1, 2, 5, 5, … s, for ever. From the failure until a console beats it is to
/// be heard. A console that said that it ends is let go.
///
/// Thread rule: confined to the guard's thread.
// Requirement: WATCH-GUARD-1
// Control: H18
// Control: H20
final class GuardRule {
    /// The issue's own figure: frozen for 5 s is as good as dead.
    static final Duration SILENCE = Duration.ofSeconds(5);
    /// What the first start may take, a long session's log read and all, before it counts as frozen. Each further one
    /// is given as much more: on a machine that is too slow, ending every start would end watching for good.
    static final Duration START = Duration.ofSeconds(30);
    /// A guard that itself stood still for this long (a laptop that slept) cannot tell who did not beat.
    static final Duration OWN_PAUSE = Duration.ofSeconds(2);
    /// A console that beat for this long came up well: its next failure is a first one again.
    static final Duration SETTLED = Duration.ofSeconds(30);

    /// What the guard sees.
    ///
    /// @param alive true if the console's process runs; looked at before the beat, so that an end is never missed
    /// @param beat the console's file; empty if it cannot be read
    record Sight(boolean alive, Optional<Beat> beat) {}

    /// What the guard is to do.
    sealed interface Order {
        record Watch() implements Order {}

        /// Make sure that the old console is gone, and start it again.
        ///
        /// @param why in words, for the log
        record Restart(String why) implements Order {}

        record Leave() implements Order {}
    }

    private sealed interface State {
        record Watching(Timestamp since, Timestamp lastBeat) implements State {}

        record Starting(Timestamp since) implements State {}

        record Waiting(Timestamp until, String why) implements State {}
    }

    private State state;
    private Optional<Beat> last = Optional.empty();
    private int failures;
    private @Nullable Timestamp lastLook;

    /// @param now the console is taken to live at this moment
    GuardRule(Timestamp now) {
        state = new State.Watching(now, now);
    }

    /// True from a failure until a console beats.
    boolean isSounding() {
        return !(state instanceof State.Watching);
    }

    /// Judges what is seen; call it several times a second.
    Order look(Sight sight, Timestamp now) {
        boolean slept = lastLook != null && now.since(lastLook).compareTo(OWN_PAUSE) > 0;
        lastLook = now;
        if (sight.beat().filter(b -> b.state() == Beat.State.ENDED).isPresent()) {
            return new Order.Leave();
        }
        boolean beats = sight.beat().filter(b -> b.isNewsAfter(last)).isPresent();
        last = sight.beat().or(() -> last);
        if (beats && sight.alive() || slept || sight.beat().isEmpty()) {
            hear(beats, now);
        }
        return switch (state) {
            case State.Watching w -> judge(w, sight.alive(), now);
            case State.Starting s -> awaitBeat(s, sight.alive(), now);
            case State.Waiting w -> now.isBefore(w.until()) ? new Order.Watch() : restart(w.why(), now);
        };
    }

    /// The console could not be started at all.
    void notStarted(Timestamp now) {
        waitForNextTry("it could not be started", now);
    }

    private void hear(boolean beats, Timestamp now) {
        if (state instanceof State.Watching w) {
            if (now.since(w.since()).compareTo(SETTLED) >= 0) {
                failures = 0;
            }
            state = new State.Watching(w.since(), now);
        } else if (beats) {
            state = new State.Watching(now, now);
        }
    }

    private Order judge(State.Watching w, boolean alive, Timestamp now) {
        Duration silence = now.since(w.lastBeat());
        if (alive && silence.compareTo(SILENCE) < 0) {
            return new Order.Watch();
        }
        String why = alive ? seconds(silence) + " without a beat" + detail() : "its process is gone";
        if (failures == 0) {
            return restart(why, now);
        }
        waitForNextTry(why, now);
        return new Order.Watch();
    }

    private Order awaitBeat(State.Starting s, boolean alive, Timestamp now) {
        if (!alive) {
            waitForNextTry("it ended before its first beat", now);
        } else if (now.since(s.since()).compareTo(START.multipliedBy(Math.max(1, failures))) >= 0) {
            return restart(seconds(now.since(s.since())) + " after its start without a beat" + detail(), now);
        }
        return new Order.Watch();
    }

    private Order restart(String why, Timestamp now) {
        failures++;
        state = new State.Starting(now);
        return new Order.Restart(why);
    }

    private void waitForNextTry(String why, Timestamp now) {
        state = new State.Waiting(now.plus(Retries.after(failures)), why);
    }

    private String detail() {
        return last.map(Beat::detail)
                .filter(d -> !d.isEmpty())
                .map(d -> " (" + d + ")")
                .orElse("");
    }

    private static String seconds(Duration d) {
        return String.format(Locale.ROOT, "%.1f s", d.toMillis() / 1000.0);
    }
}
