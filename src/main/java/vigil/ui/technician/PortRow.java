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
/// @param presence whether the port is there
public record PortRow(String name, String about, String use, Optional<String> device, Presence presence) {
    /// How addresses of devices that the console itself simulates begin.
    private static final String SIMULATED = "sim:";
    /// What stands in addresses of ports behind a serial server, and in no other.
    private static final String NETWORK = "://";

    /// Whether a port is there to be plugged into.
    public enum Presence {
        PLUGGED_IN,
        /// A link's device is simulated inside the console: there is no port to look for.
        SIMULATED,
        /// A link's port is behind a serial server: whether it is there shows only when it is opened.
        NETWORK,
        /// A link is set up on a port that is not there.
        MISSING
    }

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
                    presence(link, port)));
        }
        for (PortInfo port : ports) {
            if (links.stream().noneMatch(l -> l.port().equals(port.path()))) {
                rows.add(new PortRow(
                        shortName(port.path()), about(port), "not used", Optional.empty(), Presence.PLUGGED_IN));
            }
        }
        return rows;
    }

    private static Presence presence(LinkStatus link, Optional<PortInfo> port) {
        if (port.isPresent()) {
            return Presence.PLUGGED_IN;
        }
        if (link.port().startsWith(SIMULATED)) {
            return Presence.SIMULATED;
        }
        if (link.port().contains(NETWORK)) {
            return Presence.NETWORK;
        }
        // Not every port that can be opened is listed; an open one is there.
        return switch (link.state()) {
            case STARTING, LIVE, STALE -> Presence.PLUGGED_IN;
            case CLOSED, OPENING, LOST, WAITING -> Presence.MISSING;
        };
    }

    /// What hangs on the port, and what is odd about it.
    String aboutAndPresence() {
        return switch (presence) {
            case PLUGGED_IN -> about;
            case SIMULATED -> about + " · simulated";
            case NETWORK -> about + " · network";
            case MISSING -> about + " · port missing";
        };
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
