package vigil.profile;

/// The vendor and product number of a USB adapter or device.
public record UsbId(int vendor, int product) {
    /// As technicians read it, for example `10C4:EA60`.
    @Override
    public String toString() {
        return "%04X:%04X".formatted(vendor, product);
    }
}
