package vigil.device;

/// Which device a link speaks to: its profile, and the port it hangs on.
///
/// Thread rule: immutable.
///
/// @param profile the profile's id, for example `masimo-ascii1`
/// @param port the port's address: a device path (a symbolic link is followed anew at each opening) or a port name
public record LinkTarget(String profile, String port, LinkSettings settings) {

    /// The link's name, `profile@port`, which every measurement of it bears.
    public String device() {
        return profile + "@" + port;
    }
}
