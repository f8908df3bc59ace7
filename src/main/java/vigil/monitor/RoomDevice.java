package vigil.monitor;

import java.util.Set;
import vigil.metric.Metric;

/// A device that belongs to a room.
///
/// @param device the link's name, `profile@port`
/// @param name the profile's name for people
/// @param metrics what it measures
/// @param startsCuff true if a cuff determination can be started from here
/// @param simulated true if no real device stands behind it
public record RoomDevice(String device, String name, Set<Metric> metrics, boolean startsCuff, boolean simulated) {
    public RoomDevice {
        metrics = Set.copyOf(metrics);
    }
}
