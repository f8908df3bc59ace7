package vigil.app.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigil.app.clinic.DeviceSpec;
import vigil.device.DeviceLink;
import vigil.device.Heard;
import vigil.device.LinkLogEntry;
import vigil.device.LinkStatus;
import vigil.device.PortInfo;
import vigil.device.PortLister;
import vigil.device.protocol.Captures;
import vigil.profile.ProfileCatalog;
import vigil.profile.Profiles;
import vigil.ui.technician.CaptureOutcome;
import vigil.ui.technician.TechnicianSource;

/// What the technician's screen looks at: this machine's ports, the rooms' links, the folder of profiles.
///
/// @param lister finds the ports
/// @param wiring the links of each room, by the room's name
/// @param known the profiles, as they are when asked
/// @param bench what can be done there
record Workshop(PortLister lister, Map<String, List<DeviceLink>> wiring, Profiles known, Bench bench)
        implements TechnicianSource {
    @Override
    public List<PortInfo> ports() {
        return lister.list();
    }

    @Override
    public Map<PortInfo, Heard> listen() {
        List<LinkStatus> links = links();
        List<PortInfo> free = ports().stream()
                .filter(p -> links.stream().noneMatch(link -> link.isOn(p)))
                .toList();
        return bench.listen(free, profiles().profiles());
    }

    @Override
    public List<String> rooms() {
        return List.copyOf(wiring.keySet());
    }

    @Override
    public void connect(String room, String profile, String address) {
        bench.connect(room, new DeviceSpec(profile, address));
    }

    @Override
    public List<LinkStatus> links() {
        return wiring.values().stream()
                .flatMap(List::stream)
                .map(DeviceLink::status)
                .toList();
    }

    @Override
    public List<LinkLogEntry> log(String device) {
        return link(device).map(link -> link.log().entries()).orElse(List.of());
    }

    @Override
    public String room(String device) {
        return wiring.entrySet().stream()
                .filter(room -> room.getValue().stream()
                        .anyMatch(link -> link.status().device().equals(device)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    @Override
    public ProfileCatalog profiles() {
        return known.current();
    }

    @Override
    public String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return file + " cannot be read: " + e.getMessage();
        }
    }

    @Override
    public List<CaptureOutcome> captures(String profile) {
        return profiles().find(profile).map(Captures::outcomes).orElse(List.of()).stream()
                .map(o -> new CaptureOutcome(o.name(), o.passes(), o.detail()))
                .toList();
    }

    private Optional<DeviceLink> link(String device) {
        return wiring.values().stream()
                .flatMap(List::stream)
                .filter(link -> link.status().device().equals(device))
                .findFirst();
    }
}
