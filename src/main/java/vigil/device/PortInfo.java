package vigil.device;

import java.util.Optional;

/// A port of this machine, as a technician finds it.
///
/// Thread rule: immutable.
///
/// @param path what to give as a port's address
/// @param description the system's words for it; may be empty
/// @param usb what is known of the USB adapter behind it; empty for a built-in port
public record PortInfo(String path, String description, Optional<UsbId> usb) {

    /// A USB adapter's identity.
    ///
    /// @param vendor the USB vendor id, 0 to FFFF hexadecimal
    /// @param product the USB product id, 0 to FFFF hexadecimal
    /// @param serialNumber tells two equal adapters apart (clinical facts, H7); may be empty
    public record UsbId(int vendor, int product, String serialNumber) {
        /// `10C4:EA60` style.
        @Override
        public String toString() {
            return String.format("%04X:%04X", vendor, product);
        }
    }
}
