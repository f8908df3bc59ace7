package vigil.monitor;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmEngine;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmOutcome;
import vigil.metric.Timestamp;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// The alarm system as a fold over a session's events: live, on recovery, and when a stored session is
/// rehearsed with other limits.
///
/// Confined to one thread.
public final class AlarmFold {
    /// As often as a live room ticks.
    private static final Duration TICK = Duration.ofMillis(100);

    /// After a step that leaves nothing standing, pending or held, no tick can tell anything new for so long. What runs
    /// unseen then is only silence, and it becomes an alarm this long or longer after it is pending ...
    private static final Duration QUIET = Duration.ofSeconds(2);

    /// ... which it is after a drop-out (S4).
    private static final Duration DROP_OUT = Duration.ofSeconds(5);

    private final AlarmEngine engine;
    private final AlarmInputs inputs = new AlarmInputs();
    private @Nullable Timestamp replayed;
    private Duration noSignal;
    private boolean isQuiet;

    public AlarmFold(AlarmLimits limits) {
        engine = new AlarmEngine(limits);
        noSignal = limits.technical().noSignalLow();
    }

    /// An event has just happened.
    public AlarmOutcome take(SessionEntry entry) {
        if (entry.event() instanceof SessionEvent.LimitsChanged changed) {
            noSignal = changed.limits().technical().noSignalLow();
        }
        return engine.step(entry.at(), inputs.of(entry));
    }

    /// Only time has passed.
    public AlarmOutcome tick(Timestamp now) {
        return engine.step(now, List.of());
    }

    /// An event of a log. The silence before it is judged first, as the ticks did when it was live; those that can tell
    /// nothing are left out.
    ///
    /// @param seen is given the outcomes on the way, each with its moment
    public void replay(SessionEntry entry, BiConsumer<Timestamp, AlarmOutcome> seen) {
        Timestamp last = replayed;
        if (last != null) {
            boolean isNeeded = !isQuiet || entry.at().since(last).compareTo(QUIET) > 0;
            for (Timestamp t = last.plus(TICK); isNeeded && t.isBefore(entry.at()); t = t.plus(TICK)) {
                seen.accept(t, tick(t));
            }
        }
        AlarmOutcome outcome = take(entry);
        seen.accept(entry.at(), outcome);
        isQuiet = outcome.occurrences().isEmpty()
                && outcome.hold().isEmpty()
                && noSignal.compareTo(DROP_OUT.plus(QUIET)) >= 0;
        replayed = entry.at();
    }
}
