package vigil.app.clinic;

import java.util.List;
import vigil.device.PortInfo;

/// A room to be watched and the devices that stand in it.
///
/// @param seed which simulated patient sits there; without meaning for real devices
public record RoomPlan(String name, List<DeviceSpec> devices, long seed) {
    public RoomPlan {
        devices = List.copyOf(devices);
    }

    /// True if no real device stands in it.
    public boolean isSimulated() {
        return devices.stream().allMatch(DeviceSpec::isSimulated);
    }

    /// The same room with its devices bound to their adapters; see [DeviceSpec#boundToItsAdapter].
    public RoomPlan boundToAdapters(List<PortInfo> present) {
        return new RoomPlan(
                name, devices.stream().map(d -> d.boundToItsAdapter(present)).toList(), seed);
    }
}
