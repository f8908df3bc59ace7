package vigil.device;

import java.util.List;

/// Which device a link speaks to: its profile, and the port it hangs on.
///
/// Thread rule: immutable.
///
/// @param profile the profile's id, for example `masimo-ascii1`
/// @param port the port's address: a device path (a symbolic link is followed anew at each opening), a port name, or an
///     adapter ([UsbAddress])
/// @param settings what the port is set to, and what else to try if nothing valid comes; at least one
public record LinkTarget(String profile, String port, List<LinkSettings> settings) {
    public LinkTarget {
        if (settings.isEmpty()) {
            throw new IllegalArgumentException(profile + "@" + port + " has no settings");
        }
        if (UsbAddress.isMeantBy(port)) {
            port = UsbAddress.parse(port).toString();
        }
        settings = List.copyOf(settings);
    }

    /// A device whose settings are certain.
    public LinkTarget(String profile, String port, LinkSettings settings) {
        this(profile, port, List.of(settings));
    }

    /// The link's name, `profile@port`, which every measurement of it bears.
    public String device() {
        return profile + "@" + port;
    }
}
