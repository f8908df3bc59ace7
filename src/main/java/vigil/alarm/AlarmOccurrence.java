package vigil.alarm;

import vigil.metric.Timestamp;

/// One alarm as it stands now: condition, signal and inactivation side by side, never folded into one state.
///
/// @param priority the priority it signals, or will signal when its delay has run
/// @param since when it began to signal at this priority, or came back from latched; for PENDING, when the
///     limit was first passed
/// @param title the short line for an alarm band, with the newest value beyond the limit, for example `SpO₂ 89`
/// @param cause the limit in force that it passed, in words, for example `below 90`; of the equipment, what happened
public record AlarmOccurrence(
        AlarmId id,
        AlarmPriority priority,
        Presence presence,
        Inactivation inactivation,
        Timestamp since,
        String title,
        String cause) {

    /// True if it makes sound now: present or latched, and nothing silences it.
    public boolean isAudible() {
        return presence != Presence.PENDING && inactivation instanceof Inactivation.None;
    }

    /// True if its visual signal flashes: signalled and not acknowledged.
    public boolean isFlashing() {
        return presence != Presence.PENDING && !(inactivation instanceof Inactivation.Acknowledged);
    }
}
