package vigil.app.console;

import java.util.List;
import java.util.Map;
import vigil.app.clinic.DeviceSpec;
import vigil.app.pose.Plugged;
import vigil.device.Heard;
import vigil.device.PortInfo;
import vigil.profile.Profile;

/// The bench in a picture: what listening comes to is known before, and nothing can be added.
///
/// Thread rule: immutable.
record PictureBench(Plugged plugged) implements Bench {
    @Override
    public Map<PortInfo, Heard> listen(List<PortInfo> ports, List<Profile> profiles) {
        return plugged.heard();
    }

    @Override
    public void connect(String room, DeviceSpec device) {
        throw new IllegalArgumentException("No device can be added here.");
    }
}
