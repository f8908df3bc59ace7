package vigil.monitor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vigil.metric.Metric;

/// A room and its devices.
///
/// @param software the version of Vigil, for the record
/// @param preferred the device that a person chose among several that measure the same; empty while nobody did
public record RoomSetup(String room, List<RoomDevice> devices, String software, Optional<String> preferred) {
    public RoomSetup {
        devices = List.copyOf(devices);
    }

    /// A room in which nobody has chosen a device.
    public RoomSetup(String room, List<RoomDevice> devices, String software) {
        this(room, devices, software, Optional.empty());
    }

    /// The same room with that device preferred; with none, if it is empty.
    RoomSetup preferring(Optional<String> device) {
        return new RoomSetup(room, devices, software, device);
    }

    /// The same room with one more device, after those it has: it becomes the source of what none of them measures.
    RoomSetup with(RoomDevice device) {
        return new RoomSetup(
                room, Stream.concat(devices.stream(), Stream.of(device)).toList(), software, preferred);
    }

    /// True if any device is simulated: then the whole session is.
    public boolean isSimulated() {
        return devices.stream().anyMatch(RoomDevice::simulated);
    }

    /// The device whose readings of a continuously measured metric count: the one that a
    /// person chose, or the first that measures it.
    public Optional<String> sourceOf(Metric metric) {
        List<String> measuring = devices.stream()
                .filter(d -> d.metrics().contains(metric))
                .map(RoomDevice::device)
                .toList();
        return preferred.filter(measuring::contains).or(() -> measuring.stream().findFirst());
    }

    /// The device whose cuff can be started from here.
    public Optional<RoomDevice> cuffDevice() {
        return devices.stream().filter(RoomDevice::startsCuff).findFirst();
    }
}
