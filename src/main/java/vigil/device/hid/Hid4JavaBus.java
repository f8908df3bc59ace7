package vigil.device.hid;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.hid4java.HidDevice;
import org.hid4java.HidException;
import org.hid4java.HidServices;
import org.hid4java.HidServicesSpecification;
import org.hid4java.ScanMode;
import org.jspecify.annotations.Nullable;
import vigil.device.PortInfo;

/// The HID devices of this machine, through hid4java. Any thread may call; callers wait for one another.
///
/// The library would like to scan, read and shut down by threads of its own; it is told to do none of it.
final class Hid4JavaBus implements HidBus {
    private @Nullable HidServices services;

    @Override
    public synchronized List<Plugged> devices() throws IOException {
        return attached().stream().map(Hid4JavaBus::plugged).toList();
    }

    @Override
    public synchronized Device open(Plugged wanted) throws IOException {
        for (HidDevice device : attached()) {
            if (device.getPath().equals(wanted.path())) {
                if (!device.open()) {
                    throw new IOException("another program has it, or this user may not have it"
                            + " (on Linux a udev rule gives a group the right to hidraw devices)");
                }
                return new Opened(device);
            }
        }
        throw new IOException("it was unplugged");
    }

    private List<HidDevice> attached() throws IOException {
        try {
            HidServices loaded = services == null ? load() : services;
            services = loaded;
            return loaded.getAttachedHidDevices();
        } catch (HidException | LinkageError e) {
            throw new IOException("this machine's HID library does not work (" + e.getMessage() + ")", e);
        }
    }

    private static HidServices load() {
        HidServicesSpecification quiet = new HidServicesSpecification();
        quiet.setAutoStart(false);
        quiet.setAutoShutdown(false);
        quiet.setAutoDataRead(false);
        quiet.setScanMode(ScanMode.NO_SCAN);
        return new HidServices(quiet);
    }

    private static Plugged plugged(HidDevice device) {
        return new Plugged(
                device.getPath(),
                Objects.requireNonNullElse(device.getProduct(), ""),
                new PortInfo.UsbId(
                        device.getVendorId(),
                        device.getProductId(),
                        Objects.requireNonNullElse(device.getSerialNumber(), "")),
                device.getInterfaceNumber());
    }

    /// An open device. The native part frees a device that is closed under a reader, so the two wait for one another;
    /// a read is short.
    private static final class Opened implements Device {
        private final HidDevice device;

        Opened(HidDevice device) {
            this.device = device;
        }

        @Override
        public synchronized int read(byte[] report, int millis) {
            // The library tells a failed read and a device that has gone by the same number.
            return device.isClosed() ? -1 : Math.max(device.read(report, millis), -1);
        }

        @Override
        public synchronized void write(byte[] report, int reportId) throws IOException {
            if (device.isClosed()) {
                throw new IOException("the device is closed");
            }
            if (device.write(report, report.length, (byte) reportId) < 0) {
                throw new IOException("the device did not take a report (" + device.getLastErrorMessage() + ")");
            }
        }

        @Override
        public synchronized void close() {
            device.close();
        }
    }
}
