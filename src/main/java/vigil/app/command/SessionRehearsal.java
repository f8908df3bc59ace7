package vigil.app.command;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmOutcome;
import vigil.metric.Timestamp;
import vigil.monitor.AlarmFold;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// Rehearses a recorded session: the same events through the same alarm system, with other limits.
final class SessionRehearsal {
    private final AlarmFold alarms;
    private final @Nullable RehearsedActions acted;

    /// @param acted what people do instead of what they did; null to let them do what they did
    SessionRehearsal(AlarmLimits limits, @Nullable RehearsedActions acted) {
        this.alarms = new AlarmFold(limits);
        this.acted = acted;
    }

    /// Runs a whole log; times are told from its first entry.
    void run(List<SessionEntry> log, Rehearsal rehearsal) {
        Timestamp start = log.getFirst().at();
        BiConsumer<Timestamp, AlarmOutcome> seen =
                (at, outcome) -> rehearsal.show(RehearsalTime.ZERO.plus(at.since(start)), outcome);
        for (SessionEntry entry : log) {
            if (isJudged(entry.event())) {
                act(start, entry.at(), seen);
                alarms.replay(entry, seen);
            }
        }
    }

    /// The limits then in force give way to the rehearsed ones, and what people did to what they do now.
    private boolean isJudged(SessionEvent event) {
        boolean byPeople = event instanceof SessionEvent.Acknowledged
                || event instanceof SessionEvent.AudioPaused
                || event instanceof SessionEvent.AudioPauseEnded;
        return !(event instanceof SessionEvent.LimitsChanged) && (acted == null || !byPeople);
    }

    /// What people do now, up to a moment of the log.
    private void act(Timestamp start, Timestamp end, BiConsumer<Timestamp, AlarmOutcome> seen) {
        if (acted == null) {
            return;
        }
        for (Timestamp next = acted.nextAt(); next != null; next = acted.nextAt()) {
            Timestamp at = start.plus(next.since(RehearsalTime.ZERO));
            if (end.isBefore(at)) {
                return;
            }
            for (AlarmInput action : acted.take(next)) {
                alarms.replay(new SessionEntry(0, at, eventOf(action)), seen);
            }
        }
    }

    private static SessionEvent eventOf(AlarmInput action) {
        return action instanceof AlarmInput.Acknowledge a
                ? new SessionEvent.Acknowledged(a.id(), a.by())
                : new SessionEvent.AudioPaused("");
    }
}
