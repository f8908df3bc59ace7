package vigil.treatment;

import java.time.Duration;

/// A reading that is due at a fixed time after the newest dose, whatever was measured before (clinical
/// facts, 9.4: fixed windows). A valid reading inside the window satisfies it; nothing else does.
///
/// @param due when it is wanted, since the newest dose
/// @param opens from when on a reading counts
/// @param closes until when it is in time
/// @param low a missing reading is a LOW alarm from here on ...
/// @param medium ... and a MEDIUM one from here on
/// @param optional true if nothing alarms when it is missing
/// @param ownAlarm true if a missing one is an alarm of its own (`NIBP_40_MIN`) rather than an overdue reading
public record LabelPoint(
        Duration due,
        Duration opens,
        Duration closes,
        Duration low,
        Duration medium,
        boolean optional,
        boolean ownAlarm) {

    /// True if a reading so long after the newest dose satisfies it.
    public boolean takes(Duration sinceDose) {
        return sinceDose.compareTo(opens) >= 0 && sinceDose.compareTo(closes) <= 0;
    }
}
