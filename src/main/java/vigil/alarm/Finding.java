package vigil.alarm;

import vigil.metric.Timestamp;

/// What one rule sees at one moment: a condition that holds, or one whose delay still runs. No finding for an alarm
/// means that its condition does not hold.
///
/// Thread rule: immutable.
///
/// @param pending true while the delay runs; then nothing is signalled yet
/// @param since when the condition was first seen
/// @param title the short line for an alarm band, for example `SpO₂ 89`
/// @param value what was measured, for the record, for example `89`; empty if nothing was
/// @param limit the limit in words, for example `below 90`
record Finding(
        AlarmId id,
        AlarmPriority priority,
        boolean pending,
        Timestamp since,
        String title,
        String value,
        String limit) {

    /// A condition of the equipment that holds: it has a cause and no value.
    static Finding technical(AlarmId id, AlarmPriority priority, Timestamp since, String title, String cause) {
        return new Finding(id, priority, false, since, title, "", cause);
    }

    /// What was measured and which limit it passed, as the record keeps it: `SpO₂ 89, below 90`.
    String cause() {
        return value.isEmpty() ? limit : title + ", " + limit;
    }

    /// The more urgent of two findings about the same alarm; one that holds beats one that is pending.
    static Finding moreUrgent(Finding a, Finding b) {
        if (a.pending != b.pending) {
            return a.pending ? b : a;
        }
        return a.priority.compareTo(b.priority) >= 0 ? a : b;
    }
}
