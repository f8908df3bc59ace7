package vigil.ui.technician;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vigil.device.LinkStatus;
import vigil.device.PortInfo;

/// One port as the list tells it: what is plugged in there, and which link uses it.
///
/// Thread rule: immutable.
///
/// @param name the port's short name, for example `ttyUSB3`
/// @param about what hangs on it
/// @param use the room and the link's state, or that nothing uses it
/// @param device the link on it, `profile@port`; empty if none is
/// @param present false if a link is set up on a port that is not there
public record PortRow(String name, String about, String use, Optional<String> device, boolean present) {

    /// The rows of all ports, those of links whose port is missing included.
    static List<PortRow> of(List<PortInfo> ports, List<LinkStatus> links, TechnicianSource source) {
        List<PortRow> rows = new ArrayList<>();
        for (LinkStatus link : links) {
            Optional<PortInfo> port =
                    ports.stream().filter(p -> p.path().equals(link.port())).findFirst();
            String use = source.room(link.device()) + ", " + link.state().name().toLowerCase(Locale.ROOT);
            rows.add(new PortRow(
                    shortName(link.port()),
                    link.profile(),
                    use.startsWith(", ") ? use.substring(2) : use,
                    Optional.of(link.device()),
                    port.isPresent()));
        }
        for (PortInfo port : ports) {
            if (links.stream().noneMatch(l -> l.port().equals(port.path()))) {
                rows.add(new PortRow(shortName(port.path()), about(port), "not used", Optional.empty(), true));
            }
        }
        return rows;
    }

    private static String about(PortInfo port) {
        String usb = port.usb()
                .map(u -> u + (u.serialNumber().isEmpty() ? "" : " " + u.serialNumber()))
                .orElse("");
        return List.of(port.description(), usb).stream()
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static String shortName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
