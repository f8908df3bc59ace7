package vigil.device.tcp;

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

    /// Sees whether `address` is one, without opening it.
    ///
    /// @throws IllegalArgumentException with one sentence if it is not of the form `tcp://host:port`
    public static void check(String address) {
        NetworkAddress.parse(PREFIX, address);
    }

    @Override
    public Transport open(String address, LinkSettings settings) throws PortException {
        return connect(PREFIX, address);
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
