package vigil.app.clinic;

import java.util.List;

/// A room to be watched and the devices that stand in it.
///
/// @param seed which simulated patient sits there; without meaning for real devices
public record RoomPlan(String name, List<DeviceSpec> devices, long seed) {
    public RoomPlan {
        devices = List.copyOf(devices);
    }
}
