package vigil.device.serial;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import vigil.device.Transport;

/// An open serial port. Confined to the link thread, except [#close].
///
/// A pulled cable shows as a read of -1 (measured: within a millisecond). The library's own `isOpen` stays true then
/// and
/// its disconnect event repeats without end, so neither is used.
final class SerialTransport implements Transport {
    private final SerialPort port;

    SerialTransport(SerialPort port) {
        this.port = port;
    }

    @Override
    public int read(byte[] buffer) throws IOException {
        return port.readBytes(buffer, buffer.length);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        int sent = port.writeBytes(bytes, bytes.length);
        if (sent != bytes.length) {
            throw new IOException("only " + Math.max(sent, 0) + " of " + bytes.length
                    + " bytes left the port (system error " + port.getLastErrorCode() + ")");
        }
    }

    /// Closing throws away what has not left yet, so the farewell (which may stop a running cuff) gets its time first:
    /// at most ten reads long.
    @Override
    public void close() {
        byte[] unheard = new byte[256];
        for (int i = 0; i < 10 && port.bytesAwaitingWrite() > 0; i++) {
            if (port.readBytes(unheard, unheard.length) < 0) {
                break;
            }
        }
        port.closePort();
    }
}
