package vigil.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmInput;
import vigil.metric.Timestamp;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// A recorded session as a rehearsal plays it: as it was, or with other responses of people in the place of theirs.
final class SessionRehearsal {
    private SessionRehearsal() {}

    /// The log to rehearse.
    ///
    /// @param actions what people do instead of what they did; null to let them do what they did
    static List<SessionEntry> played(List<SessionEntry> log, @Nullable Path actions) {
        if (actions == null) {
            return log;
        }
        RehearsedActions acted = new RehearsedActions(actions);
        Timestamp start = log.getFirst().at();
        List<SessionEntry> played = new ArrayList<>();
        for (SessionEntry entry : log) {
            if (!isReplaced(entry.event())) {
                act(acted, start, entry.at(), played);
                played.add(entry);
            }
        }
        return played;
    }

    /// What people did gives way to what they do now, as the limits give way to the rehearsed ones.
    private static boolean isReplaced(SessionEvent event) {
        return event instanceof SessionEvent.LimitsChanged
                || event instanceof SessionEvent.Acknowledged
                || event instanceof SessionEvent.AudioPaused
                || event instanceof SessionEvent.AudioPauseEnded;
    }

    /// What people do now, up to a moment of the log.
    private static void act(RehearsedActions acted, Timestamp start, Timestamp end, List<SessionEntry> played) {
        for (Timestamp next = acted.nextAt(); next != null; next = acted.nextAt()) {
            Timestamp at = start.plus(next.since(RehearsalTime.ZERO));
            if (end.isBefore(at)) {
                return;
            }
            for (AlarmInput action : acted.take(next)) {
                played.add(new SessionEntry(0, at, eventOf(action)));
            }
        }
    }

    private static SessionEvent eventOf(AlarmInput action) {
        return action instanceof AlarmInput.Acknowledge a
                ? new SessionEvent.Acknowledged(a.id(), a.by())
                : new SessionEvent.AudioPaused("");
    }
}
