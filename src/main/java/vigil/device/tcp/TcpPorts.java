package vigil.device.tcp;

import java.io.IOException;
import vigil.device.LinkSettings;
import vigil.device.Port;
import vigil.device.PortException;
import vigil.device.Transport;

/// Serial servers that pass a device's bytes on as they are, at `tcp://host:port`.
///
/// How the serial line behind the server is set is the server's own affair: the link's settings are not used.
/// Stateless; [#open] is called on the link thread.
public final class TcpPorts implements Port {
    /// What the addresses of these ports begin with.
    public static final String PREFIX = "tcp://";

    /// Less than half a second, also with a device that never halts.
    private static final int MOST_STALE_READS = 8;

    /// Sees whether `address` is one, without opening it.
    ///
    /// @throws IllegalArgumentException with one sentence if it is not of the form `tcp://host:port`
    public static void check(String address) {
        NetworkAddress.parse(PREFIX, address);
    }

    @Override
    public Transport open(String address, LinkSettings settings) throws PortException {
        TcpTransport line = connect(PREFIX, address);
        ServerWords said = new ServerWords(address);
        try {
            // What the server kept from before this opening has no known time: it must not be stamped as new (hazard
            // H2). A server whose port is taken or gone says so instead, and hangs up.
            int reads = 0;
            while (reads < MOST_STALE_READS && said.listen(line) > 0) {
                reads++;
            }
            return line;
        } catch (IOException e) {
            line.close();
            throw new PortException(said.ended());
        }
    }

    /// {@inheritDoc}
    ///
    /// Always true: only connecting could tell, and most servers have place for one connection, which a look would
    /// take.
    @Override
    public boolean isPresent(String address) {
        return true;
    }

    static TcpTransport connect(String scheme, String address) throws PortException {
        try {
            return Dialer.dial(NetworkAddress.parse(scheme, address));
        } catch (IllegalArgumentException e) {
            throw new PortException(String.valueOf(e.getMessage()));
        }
    }
}
