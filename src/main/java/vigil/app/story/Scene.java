package vigil.app.story;

import java.util.List;
import java.util.Optional;
import vigil.alarm.AlarmOccurrence;
import vigil.metric.Timestamp;
import vigil.session.EventType;
import vigil.session.Session;
import vigil.session.SessionEntry;

/// A session at the moment in which somebody does something.
///
/// @param alarms as they stand
/// @param written what people wrote in it so far, in order
/// @param now on both clocks
public record Scene(Session session, List<AlarmOccurrence> alarms, List<SessionEntry> written, Timestamp now) {
    public Scene {
        alarms = List.copyOf(alarms);
        written = List.copyOf(written);
    }

    /// The newest entry of a type.
    Optional<SessionEntry> newest(EventType type) {
        return written.reversed().stream()
                .filter(entry -> EventType.of(entry.event()) == type)
                .findFirst();
    }

    /// The entry of that number.
    Optional<SessionEntry> numbered(long seq) {
        return written.stream().filter(entry -> entry.seq() == seq).findFirst();
    }

    /// The moment so many seconds after the session began.
    Timestamp at(double seconds) {
        return session.began().plus(ActionRow.duration(seconds));
    }
}
