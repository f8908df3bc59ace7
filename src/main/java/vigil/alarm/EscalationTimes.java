package vigil.alarm;

import java.time.Duration;

/// How long an alarm signals without an answer before more people are told, and how loudly.
///
/// @param louder until it is heard louder
/// @param otherRooms until the screens of the other rooms show it
/// @param hook until the clinic's own command is run
public record EscalationTimes(Duration louder, Duration otherRooms, Duration hook) {
    public EscalationTimes {
        if (louder.isNegative() || otherRooms.compareTo(louder) < 0 || hook.compareTo(otherRooms) < 0) {
            throw new IllegalArgumentException("escalation goes forward: " + louder + ", " + otherRooms + ", " + hook);
        }
    }

    /// When a step is due, counted from the moment it began to signal.
    public Duration until(EscalationStep step) {
        return switch (step) {
            case LOUDER -> louder;
            case OTHER_ROOMS -> otherRooms;
            case HOOK -> hook;
        };
    }
}
