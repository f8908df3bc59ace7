package vigil.ui.control;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import vigil.alarm.AlarmPriority;
import vigil.metric.Timestamp;

/// The one beat that everything which flashes follows, so that all of it is in phase (ux 5.3).
///
/// HIGH: 2.0 Hz, MEDIUM: 0.5 Hz, both with a duty of 50 %, inside the ranges of IEC 60601-1-8, table 2 (1.4 to 2.8 Hz
/// and 0.4 to 0.8 Hz). LOW is steady.
///
/// Thread rule: FX thread.
public final class FlashClock {
    private static final long HIGH_HALF_NANOS = 250_000_000L;
    private static final long MEDIUM_HALF_NANOS = 1_000_000_000L;

    private final ReadOnlyBooleanWrapper highOn = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper mediumOn = new ReadOnlyBooleanWrapper(true);

    /// True if a signal of this priority is in its on phase at this moment.
    public static boolean isOn(AlarmPriority priority, Timestamp now) {
        return switch (priority) {
            case HIGH -> Math.floorMod(Math.floorDiv(now.monoNanos(), HIGH_HALF_NANOS), 2) == 0;
            case MEDIUM -> Math.floorMod(Math.floorDiv(now.monoNanos(), MEDIUM_HALF_NANOS), 2) == 0;
            case LOW -> true;
        };
    }

    /// Sets all phases to those of `now`. Called once a frame.
    public void tick(Timestamp now) {
        highOn.set(isOn(AlarmPriority.HIGH, now));
        mediumOn.set(isOn(AlarmPriority.MEDIUM, now));
    }

    /// Whether a signal of this priority is on now; never changes for LOW.
    ReadOnlyBooleanProperty on(AlarmPriority priority) {
        return priority == AlarmPriority.HIGH ? highOn.getReadOnlyProperty() : mediumOn.getReadOnlyProperty();
    }
}
