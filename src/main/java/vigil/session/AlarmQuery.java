package vigil.session;

import java.util.Locale;
import java.util.Optional;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;

/// Which alarms of the log are wanted; all of its parts must fit.
///
/// @param room the room's name; empty for all
/// @param condition empty for all
/// @param atLeast the lowest priority wanted; empty for all
/// @param text must occur in the cause, the subject, the condition's words or the name of who acknowledged, in any
/// case; blank for all
/// @param fromMillis began at this moment or later, milliseconds since 1970 UTC
/// @param toMillis began before this moment
/// @param limit at most so many, the newest
public record AlarmQuery(
        Optional<String> room,
        Optional<AlarmCondition> condition,
        Optional<AlarmPriority> atLeast,
        String text,
        long fromMillis,
        long toMillis,
        int limit) {

    /// Every alarm there is.
    public static final AlarmQuery ALL = new AlarmQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            Long.MIN_VALUE,
            Long.MAX_VALUE,
            Integer.MAX_VALUE);

    /// True if the query asks for this alarm; the limit is not looked at.
    public boolean fits(LoggedAlarm alarm) {
        long began = alarm.began().wallMillis();
        return room.map(alarm.room()::equals).orElse(true)
                && condition.map(c -> c == alarm.id().condition()).orElse(true)
                && atLeast.map(p -> alarm.priority().compareTo(p) >= 0).orElse(true)
                && began >= fromMillis
                && began < toMillis
                && (text.isBlank() || says(alarm));
    }

    private boolean says(LoggedAlarm alarm) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        String said = String.join(
                "\n",
                alarm.cause(),
                alarm.id().subject(),
                alarm.id().condition().words(),
                alarm.acknowledgedBy());
        return said.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
