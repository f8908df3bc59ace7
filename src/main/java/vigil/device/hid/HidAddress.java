package vigil.device.hid;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigil.device.PortInfo;

/// Which HID device: `hid:VID:PID`, in hexadecimal, and `hid:VID:PID:SERIAL` where two of the same model must be told
/// apart.
///
/// Thread rule: immutable.
///
/// @param text the whole address as it was written
/// @param serialNumber empty if any will do
record HidAddress(String text, int vendor, int product, Optional<String> serialNumber) {
    static final String PREFIX = "hid:";

    private static final Pattern FORM = Pattern.compile("hid:([0-9A-Fa-f]{4}):([0-9A-Fa-f]{4})(?::(.+))?");

    /// @throws IllegalArgumentException with one sentence if it is not of that form
    static HidAddress parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("A USB HID device is written hid:VENDOR:PRODUCT or"
                    + " hid:VENDOR:PRODUCT:SERIAL, for example hid:0590:0028, not \"" + text + "\".");
        }
        return new HidAddress(
                text,
                Integer.parseInt(form.group(1), 16),
                Integer.parseInt(form.group(2), 16),
                Optional.ofNullable(form.group(3)));
    }

    /// The address that a technician gives for that device.
    static String of(PortInfo.UsbId usb) {
        return PREFIX + usb + (usb.serialNumber().isEmpty() ? "" : ":" + usb.serialNumber());
    }

    boolean means(PortInfo.UsbId usb) {
        return usb.vendor() == vendor
                && usb.product() == product
                && serialNumber.map(usb.serialNumber()::equals).orElse(true);
    }
}
