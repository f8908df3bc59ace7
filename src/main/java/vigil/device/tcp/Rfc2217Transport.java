package vigil.device.tcp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import vigil.device.Transport;

/// An open serial port on the network: telnet's escapes removed and added, its signals answered. Confined to the link
/// thread, except [#close].
final class Rfc2217Transport implements Transport {
    private final TcpTransport line;
    private final TelnetDecoder decoder = new TelnetDecoder();
    private final ComPortClient client;

    Rfc2217Transport(TcpTransport line, ComPortClient client) {
        this.line = line;
        this.client = client;
    }

    /// {@inheritDoc}
    ///
    /// Also 0 if what came was no data.
    @Override
    public int read(byte[] buffer) throws IOException {
        int length = line.read(buffer);
        if (length <= 0) {
            return length;
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        int data = decoder.decode(buffer, length, signal -> answer.writeBytes(client.heard(signal)));
        if (answer.size() > 0) {
            line.write(answer.toByteArray());
        }
        String refusal = client.refusal().orElse(null);
        if (refusal != null) {
            throw new IOException(refusal);
        }
        return data;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        line.write(Telnet.escaped(bytes));
    }

    @Override
    public void close() {
        line.close();
    }
}
