package vigil.app.console;

import java.util.List;
import java.util.Map;
import vigil.app.clinic.DeviceSpec;
import vigil.device.Heard;
import vigil.device.PortInfo;
import vigil.profile.Profile;

/// What the technician's screen can have done, besides being shown things. Not for the FX thread.
interface Bench {
    /// A bench over pictures: nothing is plugged in.
    Bench NONE = new Bench() {
        @Override
        public Map<PortInfo, Heard> listen(List<PortInfo> ports, List<Profile> profiles) {
            return Map.of();
        }

        @Override
        public void connect(String room, DeviceSpec device) {
            throw new IllegalArgumentException("No device can be added here.");
        }
    };

    /// Listens on ports that no link has open.
    Map<PortInfo, Heard> listen(List<PortInfo> ports, List<Profile> profiles);

    /// Takes a device into a room.
    ///
    /// @throws IllegalArgumentException with one sentence if it cannot be done
    void connect(String room, DeviceSpec device);
}
