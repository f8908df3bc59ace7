package vigil.app.clinic;

/// Which device hangs where, as a person writes it: `PROFILE@PORT`, for example `masimo-ascii1@/dev/ttyUSB0`.
///
/// @param profile the profile's id
/// @param port a device path or a port name, `tcp://HOST:PORT`, `rfc2217://HOST:PORT` or `hid:VENDOR:PRODUCT[:SERIAL]`
///     ([PortByAddress]), or `sim:SCENARIO` for a simulated one, where SCENARIO is a name or a `.csv` file
public record DeviceSpec(String profile, String port) {
    private static final String SIMULATED = "sim:";

    /// Reads `PROFILE@PORT`.
    ///
    /// @throws IllegalArgumentException with one sentence if it is not of that form, or the port not of its own
    public static DeviceSpec parse(String text) {
        int at = text.indexOf('@');
        if (at < 1 || at == text.length() - 1) {
            throw new IllegalArgumentException(
                    "A device is written PROFILE@PORT, for example masimo-ascii1@/dev/ttyUSB0, not \"" + text + "\".");
        }
        String port = text.substring(at + 1);
        PortByAddress.check(port);
        return new DeviceSpec(text.substring(0, at), port);
    }

    /// True if no real device stands behind it.
    public boolean isSimulated() {
        return port.startsWith(SIMULATED);
    }

    /// The link's name.
    public String device() {
        return profile + "@" + port;
    }
}
