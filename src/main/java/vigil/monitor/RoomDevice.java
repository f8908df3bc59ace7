package vigil.monitor;

import java.util.Optional;
import java.util.Set;
import vigil.metric.Metric;
import vigil.session.DeviceEvidence;

/// A device that belongs to a room.
///
/// @param device the link's name, `profile@port`
/// @param name the profile's name for people
/// @param metrics what it measures
/// @param startsCuff true if a cuff determination can be started from here
/// @param simulated true if no real device stands behind it
/// @param evidence what its profile rests on, for the record
public record RoomDevice(
        String device,
        String name,
        Set<Metric> metrics,
        boolean startsCuff,
        boolean simulated,
        Optional<DeviceEvidence> evidence) {
    public RoomDevice {
        metrics = Set.copyOf(metrics);
    }

    /// A device of which nobody says what its profile rests on.
    public RoomDevice(String device, String name, Set<Metric> metrics, boolean startsCuff, boolean simulated) {
        this(device, name, metrics, startsCuff, simulated, Optional.empty());
    }
}
