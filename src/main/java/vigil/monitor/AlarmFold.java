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

    private final AlarmEngine engine;
    private final AlarmInputs inputs = new AlarmInputs();
    private @Nullable Timestamp replayed;

    public AlarmFold(AlarmLimits limits) {
        engine = new AlarmEngine(limits);
    }

    /// An event has just happened.
    public AlarmOutcome take(SessionEvent event, Timestamp now) {
        return engine.step(now, inputs.of(event));
    }

    /// Only time has passed.
    public AlarmOutcome tick(Timestamp now) {
        return engine.step(now, List.of());
    }

    /// An event of a log. The silence before it is judged first, as the ticks did when it was live.
    ///
    /// @param seen is given every outcome on the way and its moment
    public void replay(SessionEntry entry, BiConsumer<Timestamp, AlarmOutcome> seen) {
        Timestamp from = replayed == null ? entry.at() : replayed;
        for (Timestamp t = from.plus(TICK); t.isBefore(entry.at()); t = t.plus(TICK)) {
            seen.accept(t, tick(t));
        }
        seen.accept(entry.at(), take(entry.event(), entry.at()));
        replayed = entry.at();
    }
}
