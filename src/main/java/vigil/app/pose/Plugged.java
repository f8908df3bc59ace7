package vigil.app.pose;

import java.util.List;
import java.util.Map;
import vigil.device.Heard;
import vigil.device.PortInfo;

/// The ports of the machine in a picture, besides those of the rooms' devices.
///
/// @param ports that no room uses
/// @param heard what listening on them comes to
public record Plugged(List<PortInfo> ports, Map<PortInfo, Heard> heard) {
    /// Nothing is plugged in.
    static final Plugged NOTHING = new Plugged(List.of(), Map.of());

    public Plugged {
        ports = List.copyOf(ports);
        heard = Map.copyOf(heard);
    }
}
