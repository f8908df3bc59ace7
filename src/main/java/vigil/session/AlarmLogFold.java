package vigil.session;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmLimits;

/// Folds one session's log into its lines of the alarm log. It needs only the entries of the types started, alarm,
/// acknowledged and limits; all others are passed over.
///
/// Confined to one thread.
public final class AlarmLogFold {
    private final EpisodeFold episodes = new EpisodeFold();
    private SessionEvent.@Nullable Started started;
    private @Nullable AlarmLimits limits;

    /// The lines of a whole log, in the order in which the alarms began; empty if it does not begin with a start.
    public static List<LoggedAlarm> of(List<SessionEntry> log) {
        AlarmLogFold fold = new AlarmLogFold();
        log.forEach(fold::apply);
        return fold.alarms();
    }

    /// The next entry.
    public void apply(SessionEntry entry) {
        if (entry.event() instanceof SessionEvent.Started start) {
            started = start;
            limits = start.limits();
        } else if (entry.event() instanceof SessionEvent.LimitsChanged change) {
            limits = change.limits();
        } else if (entry.event() instanceof SessionEvent.AlarmChanged change && limits != null) {
            episodes.changed(change.alarm(), limits);
        } else if (entry.event() instanceof SessionEvent.Acknowledged e) {
            episodes.acknowledged(e.alarm(), entry.at(), e.by());
        }
    }

    /// The lines so far.
    public List<LoggedAlarm> alarms() {
        return Optional.ofNullable(started)
                .map(start -> episodes.episodes().stream()
                        .map(alarm -> line(start, alarm))
                        .toList())
                .orElse(List.of());
    }

    private static LoggedAlarm line(SessionEvent.Started started, AlarmEpisode alarm) {
        return new LoggedAlarm(
                started.session(),
                started.room(),
                alarm.number(),
                alarm.began(),
                alarm.ended(),
                alarm.id(),
                alarm.priority(),
                alarm.cause(),
                alarm.acknowledgedBy(),
                alarm.acknowledged(),
                alarm.limits().preset(),
                alarm.limits().version(),
                started.simulated());
    }
}
