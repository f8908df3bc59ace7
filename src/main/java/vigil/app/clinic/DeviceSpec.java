package vigil.app.clinic;

import java.util.List;
import vigil.device.PortInfo;
import vigil.device.UsbAddress;

/// Which device hangs where, as a person writes it: `PROFILE@PORT`, for example `masimo-ascii1@/dev/ttyUSB0`.
///
/// @param profile the profile's id
/// @param port a device path or a port name, a USB adapter ([UsbAddress]), `tcp://HOST:PORT`, `rfc2217://HOST:PORT`
///     or `hid:VENDOR:PRODUCT[:SERIAL]` ([PortByAddress]), or `sim:SCENARIO` for a simulated one, where SCENARIO is a
/// name or a `.csv` file
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
        return new DeviceSpec(
                text.substring(0, at),
                UsbAddress.isMeantBy(port) ? UsbAddress.parse(port).toString() : port);
    }

    /// The same device by its USB adapter, if the port is one that is numbered anew at each plugging and its
    /// adapter can be told from all others. A link that somebody made on purpose (`/dev/serial/by-path/...`) stays
    /// as it is.
    ///
    /// @param present every port there is now
    public DeviceSpec boundToItsAdapter(List<PortInfo> present) {
        return present.stream()
                .filter(p -> p.path().equals(port)
                        || p.path().endsWith("/" + port)
                        || p.path().endsWith("\\" + port))
                .findFirst()
                .map(p -> UsbAddress.of(p, present))
                .filter(UsbAddress::isMeantBy)
                .map(address -> new DeviceSpec(profile, address))
                .orElse(this);
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
