package vigil.ui.face;

import java.util.Optional;
import vigil.alarm.AlarmKind;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.AlarmPriority;
import vigil.alarm.Inactivation;
import vigil.alarm.Presence;

/// How an alarm colours what stands for it: a band, a line, a frame, a cell.
///
/// Thread rule: immutable.
///
/// @param priority empty if there is no alarm that has signalled
/// @param acknowledged seen by a person: a steady frame instead of a fill
/// @param latched over, but not yet seen by a person
/// @param technical about the equipment: the frame is dashed and a plug stands beside the mark
public record AlarmLook(Optional<AlarmPriority> priority, boolean acknowledged, boolean latched, boolean technical) {
    /// No alarm.
    public static final AlarmLook NONE = new AlarmLook(Optional.empty(), false, false, false);

    /// The look of an alarm as it stands. One whose delay still runs has none.
    public static AlarmLook of(AlarmOccurrence alarm) {
        return alarm.presence() == Presence.PENDING
                ? NONE
                : new AlarmLook(
                        Optional.of(alarm.priority()),
                        alarm.inactivation() instanceof Inactivation.Acknowledged,
                        alarm.presence() == Presence.LATCHED,
                        alarm.id().condition().kind() == AlarmKind.TECHNICAL);
    }

    /// The look of the number cell that caused it: LOW leaves cells as they are (ux 5.2).
    public AlarmLook onCell() {
        return priority.equals(Optional.of(AlarmPriority.LOW)) ? NONE : this;
    }

    /// The look of a frame around all that belongs together: none for LOW (ux 5.2).
    public AlarmLook onFrame() {
        return onCell();
    }

    /// True if it flashes: signalled, not acknowledged, and not LOW (ux 5.3).
    public boolean isFlashing() {
        return !acknowledged && priority.filter(p -> p != AlarmPriority.LOW).isPresent();
    }
}
