package vigil.device;

import java.util.Set;
import vigil.metric.Metric;

/// Something that a device raises by its own rules.
///
/// Thread rule: immutable.
///
/// @param says in the profile's words
/// @param takesAway the metrics that cannot be measured while it stands
public record DeviceAlarm(Kind kind, String says, Set<Metric> takesAway) {
    /// What it is about.
    public enum Kind {
        /// The patient, as the device judges by its own limits.
        PATIENT,
        /// The device or its sensor.
        TECHNICAL,
        /// The device's battery.
        BATTERY
    }

    public DeviceAlarm {
        takesAway = Set.copyOf(takesAway);
    }
}
