package vigil.device.hid;

import java.io.IOException;
import java.util.List;
import vigil.device.PortInfo;

/// The HID devices of a machine, as little of them as a port needs: what stands between Vigil and the library, and what
/// a test replaces.
interface HidBus {
    /// A HID device that is plugged in.
    ///
    /// @param path the system's own name of it, only good until it is unplugged
    /// @param description its own words for itself; may be empty
    /// @param function which of its functions this is, where a device has several
    record Plugged(String path, String description, PortInfo.UsbId usb, int function) {}

    /// What is plugged in now. A device with several functions may be there more than once.
    ///
    /// @throws IOException if this machine's HID devices cannot be looked at: the reason, in words
    List<Plugged> devices() throws IOException;

    /// Opens a device.
    ///
    /// @throws IOException if it is gone, or the system does not let this user have it: the reason, in words
    Device open(Plugged device) throws IOException;

    /// An open HID device. Confined to one thread, except [#close].
    interface Device extends AutoCloseable {
        /// Waits at most `millis` for a report.
        ///
        /// @param report takes it, with its number before it if the device numbers its reports
        /// @return its length; 0 if none came in time; -1 if the device has gone
        int read(byte[] report, int millis) throws IOException;

        /// Sends a report.
        ///
        /// @param reportId its number; 0 if the device does not number its reports
        /// @throws IOException if the device did not take it
        void write(byte[] report, int reportId) throws IOException;

        /// Closes the device; a second call does nothing. Any thread may call.
        @Override
        void close();
    }
}
