package vigil.ui.technician;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vigil.device.Heard;
import vigil.device.LinkStatus;
import vigil.device.PortInfo;
import vigil.device.UsbAddress;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// One port as the list tells it: what is plugged in there, and which link uses it.
///
/// Thread rule: immutable.
///
/// @param name the port's short name, for example `ttyUSB3`
/// @param about what hangs on it
/// @param use the room and the link's state, or that nothing uses it
/// @param device the link on it, `profile@port`; empty if none is
/// @param presence whether the port is there
/// @param offers what could be made of it: each profile that was heard there; empty while a link uses it
public record PortRow(
        String name, String about, String use, Optional<String> device, Presence presence, List<Offer> offers) {
    private static final Texts TEXTS = Texts.of(PortRow.class);
    /// How addresses of devices that the console itself simulates begin.
    private static final String SIMULATED = "sim:";
    /// What stands in addresses of ports behind a serial server, and in no other.
    private static final String NETWORK = "://";

    public PortRow {
        offers = List.copyOf(offers);
    }

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

    /// A device that was heard on a port.
    ///
    /// @param address names the adapter, if it can be told from others
    public record Offer(String profile, String address) {}

    /// The rows of all ports, those of links whose port is missing included.
    ///
    /// @param heard what listening came to, by port
    static List<PortRow> of(
            List<PortInfo> ports, List<LinkStatus> links, Map<PortInfo, Heard> heard, TechnicianSource source) {
        List<PortRow> rows = new ArrayList<>();
        for (LinkStatus link : links) {
            Optional<PortInfo> port = ports.stream().filter(link::isOn).findFirst();
            String use = source.room(link.device()) + ", " + StateWords.of(link.state());
            rows.add(new PortRow(
                    shortName(port.map(PortInfo::path).orElse(link.port())),
                    used(link),
                    use.startsWith(", ") ? use.substring(2) : use,
                    Optional.of(link.device()),
                    presence(link, port),
                    List.of()));
        }
        for (PortInfo port : ports) {
            if (links.stream().noneMatch(l -> l.isOn(port))) {
                rows.add(free(port, ports, Optional.ofNullable(heard.get(port))));
            }
        }
        return rows;
    }

    private static String used(LinkStatus link) {
        String settings = link.line().settings();
        return settings.isEmpty() ? link.profile() : link.profile() + " · " + settings;
    }

    private static PortRow free(PortInfo port, List<PortInfo> all, Optional<Heard> heard) {
        String address = UsbAddress.of(port, all);
        List<Offer> offers = heard.map(Heard::matches).orElse(List.of()).stream()
                .map(m -> new Offer(m.profile(), address))
                .distinct()
                .toList();
        return new PortRow(
                shortName(port.path()),
                heard.map(PortRow::words).filter(w -> !w.isEmpty()).orElse(about(port)),
                heard.map(PortRow::outcome).orElse(TEXTS.say("port.not-used")),
                Optional.empty(),
                Presence.PLUGGED_IN,
                offers);
    }

    private static String words(Heard heard) {
        return heard.trouble().isEmpty()
                ? heard.matches().stream()
                        .map(m -> m.profile() + ", " + m.settings())
                        .reduce((a, b) -> TEXTS.say("port.or", a, b))
                        .orElse("")
                : PhraseBook.translate(heard.trouble());
    }

    private static String outcome(Heard heard) {
        if (!heard.trouble().isEmpty()) {
            return TEXTS.say("port.not-heard");
        }
        if (heard.matches().isEmpty()) {
            return TEXTS.say(heard.bytes() == 0 ? "port.silent" : "port.unknown");
        }
        return TEXTS.say(heard.isUnsure() ? "port.unsure" : "port.heard");
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
            case SIMULATED -> TEXTS.say("port.simulated", about);
            case NETWORK -> TEXTS.say("port.network", about);
            case MISSING -> TEXTS.say("port.missing", about);
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
