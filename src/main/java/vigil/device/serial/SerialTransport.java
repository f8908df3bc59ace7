package vigil.device.serial;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import vigil.device.Transport;

/// An open serial port. Confined to the link thread, except [#close].
///
/// A pulled cable shows as a read of -1 (measured: within a millisecond). The library's own `isOpen` stays
/// true then and its disconnect event repeats without end, so neither is used.
final class SerialTransport implements Transport {
    private final SerialPort port;
    private final String place;
    private volatile boolean justWritten;

    /// @param place where the port was found, if its address does not say
    SerialTransport(SerialPort port, String place) {
        this.port = port;
        this.place = place;
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public int read(byte[] buffer) throws IOException {
        justWritten = false;
        return port.readBytes(buffer, buffer.length);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        justWritten = true;
        int sent = port.writeBytes(bytes, bytes.length);
        if (sent != bytes.length) {
            throw new IOException("only " + Math.max(sent, 0) + " of " + bytes.length
                    + " bytes left the port (system error " + port.getLastErrorCode() + ")");
        }
    }

    /// The library throws away what has not left yet when it closes, so a farewell (which may stop a running cuff) gets
    /// its time first: one read long for the adapter's own buffer, and at most ten while the system still holds
    /// bytes.
    @Override
    public void close() {
        byte[] unheard = new byte[256];
        for (int i = 0; i < 10 && (justWritten || port.bytesAwaitingWrite() > 0); i++) {
            justWritten = false;
            if (port.readBytes(unheard, unheard.length) < 0) {
                break;
            }
        }
        port.closePort();
    }
}
