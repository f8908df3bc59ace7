package vigil.monitor;

import java.util.List;
import java.util.Optional;
import vigil.metric.Metric;

/// The devices of a room that measure SpO2. Where there are several, a person says which one is on the patient: the
/// console cannot know, and a number of somebody else's finger would look like any other (hazard H6).
///
/// Thread rule: immutable.
///
/// @param devices their links' names, in the order of the room
/// @param source the one whose numbers count
/// @param chosen true once a person has chosen it in this session
public record Oximeters(List<String> devices, Optional<String> source, boolean chosen) {
    /// A room without any.
    public static final Oximeters NONE = new Oximeters(List.of(), Optional.empty(), false);

    public Oximeters {
        devices = List.copyOf(devices);
    }

    static Oximeters of(RoomSetup setup) {
        return new Oximeters(
                setup.devices().stream()
                        .filter(d -> d.metrics().contains(Metric.SPO2))
                        .map(RoomDevice::device)
                        .toList(),
                setup.sourceOf(Metric.SPO2),
                setup.preferred().isPresent());
    }

    /// True if a person has yet to say which one it is.
    public boolean mustChoose() {
        return devices.size() > 1 && !chosen;
    }
}
