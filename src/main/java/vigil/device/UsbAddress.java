package vigil.device;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A port's address that names the USB adapter, wherever it is plugged in: `usb:10C4:EA60:A7`. Ports are
/// numbered in the order of plugging, so `/dev/ttyUSB0` may be another room's device tomorrow (clinical
/// facts, hazard H7).
///
/// Thread rule: immutable.
///
/// @param vendor the USB vendor id
/// @param product the USB product id
/// @param serialNumber empty for an adapter that has none
// Requirement: WATCH-ADAPTER-1
// Control: H7
public record UsbAddress(int vendor, int product, String serialNumber) {
    private static final String PREFIX = "usb:";
    private static final Pattern FORM = Pattern.compile("usb:([0-9A-F]{4}):([0-9A-F]{4})(?::(.*))?");

    public UsbAddress {
        serialNumber = plain(serialNumber);
    }

    /// True if `address` is meant to be of this form.
    public static boolean isMeantBy(String address) {
        return address.toLowerCase(Locale.ROOT).startsWith(PREFIX);
    }

    /// Reads `usb:VID:PID:SERIAL`.
    ///
    /// @throws IllegalArgumentException with one sentence if it is not of that form
    public static UsbAddress parse(String address) {
        int ids = Math.min(address.length(), "usb:0000:0000".length());
        Matcher form = FORM.matcher(PREFIX
                + address.substring(Math.min(PREFIX.length(), ids), ids).toUpperCase(Locale.ROOT)
                + address.substring(ids));
        if (!isMeantBy(address) || !form.matches()) {
            throw new IllegalArgumentException(
                    "A USB adapter is written usb:VID:PID:SERIAL, for example usb:10C4:EA60:0001, not \"" + address
                            + "\".");
        }
        String serial = form.group(3);
        return new UsbAddress(
                Integer.parseInt(form.group(1), 16), Integer.parseInt(form.group(2), 16), serial == null ? "" : serial);
    }

    /// What to write down for `port`: its adapter, if that can be told from all others that are plugged in
    /// now; else its path.
    ///
    /// @param all every port there is now
    public static String of(PortInfo port, List<PortInfo> all) {
        return port.usb()
                .map(u -> new UsbAddress(u.vendor(), u.product(), u.serialNumber()))
                .filter(a -> all.stream().filter(a::names).count() == 1)
                .map(UsbAddress::toString)
                .orElse(port.path());
    }

    /// True if `port` is on this adapter.
    public boolean names(PortInfo port) {
        return port.usb()
                .filter(u -> u.vendor() == vendor && u.product() == product)
                .filter(u -> plain(u.serialNumber()).equals(serialNumber))
                .isPresent();
    }

    /// The port that this adapter is now.
    ///
    /// @param all every port there is now
    /// @throws PortException if it is not plugged in, or if two look alike: one sentence; it is never guessed
    public PortInfo among(List<PortInfo> all) throws PortException {
        List<PortInfo> fit = all.stream().filter(this::names).toList();
        if (fit.isEmpty()) {
            throw new PortException("There is no USB adapter " + words() + ": is it plugged in?");
        }
        if (fit.size() > 1) {
            throw new PortException(fit.size() + " ports are a USB adapter " + words() + " ("
                    + fit.stream().map(PortInfo::path).collect(Collectors.joining(", "))
                    + "), and nothing tells them apart: give the port by its path.");
        }
        return fit.getFirst();
    }

    /// What it looks like in a sentence.
    private String words() {
        return new PortInfo.UsbId(vendor, product, serialNumber)
                + (serialNumber.isEmpty() ? " without a serial number" : " with the serial number " + serialNumber);
    }

    /// A serial number as it can stand in a list of addresses: what cannot becomes `_`, as Linux does it for its links.
    private static String plain(String serial) {
        return serial.strip().replaceAll("[^!-+\\--~]", "_");
    }

    /// `usb:10C4:EA60:0001` style.
    @Override
    public String toString() {
        return String.format("%s%04X:%04X:%s", PREFIX, vendor, product, serialNumber);
    }
}
