package vigil.monitor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vigil.metric.Metric;

/// A room and its devices.
///
/// @param software the version of Vigil, for the record
public record RoomSetup(String room, List<RoomDevice> devices, String software) {
    public RoomSetup {
        devices = List.copyOf(devices);
    }

    /// The same room with one more device, after those it has: it becomes the source of what none of them measures.
    RoomSetup with(RoomDevice device) {
        return new RoomSetup(
                room, Stream.concat(devices.stream(), Stream.of(device)).toList(), software);
    }

    /// True if any device is simulated: then the whole session is.
    public boolean isSimulated() {
        return devices.stream().anyMatch(RoomDevice::simulated);
    }

    /// The device whose readings of a continuously measured metric count: the first that measures it.
    public Optional<String> sourceOf(Metric metric) {
        return devices.stream()
                .filter(d -> d.metrics().contains(metric))
                .map(RoomDevice::device)
                .findFirst();
    }

    /// The device whose cuff can be started from here.
    public Optional<RoomDevice> cuffDevice() {
        return devices.stream().filter(RoomDevice::startsCuff).findFirst();
    }
}
