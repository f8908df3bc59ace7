package vigil.device.tcp;

import java.io.IOException;
import vigil.device.LinkSettings;
import vigil.device.Port;
import vigil.device.PortException;
import vigil.device.Transport;

/// Serial servers that let the console set their line (RFC 2217), at `rfc2217://host:port`.
///
/// Stateless; [#open] is called on the link thread.
public final class Rfc2217Ports implements Port {
    /// What the addresses of these ports begin with.
    public static final String PREFIX = "rfc2217://";

    /// Two seconds of waiting: a choice, many times what a server on the same site needs.
    private static final int MOST_QUIET_READS = 40;
    /// Ends the wait with a device that streams and a server that never answers.
    private static final int MOST_READS = 600;

    /// Half a second for a server that is asked why it hung up.
    private static final int MOST_READS_TO_LISTEN = 10;

    /// Sees whether `address` is one, without opening it.
    ///
    /// @throws IllegalArgumentException with one sentence if it is not of the form `rfc2217://host:port`
    public static void check(String address) {
        NetworkAddress.parse(PREFIX, address);
    }

    @Override
    public Transport open(String address, LinkSettings settings) throws PortException {
        TcpTransport line = TcpPorts.connect(PREFIX, address);
        ComPortClient client = new ComPortClient(address, settings);
        Transport port = new Rfc2217Transport(line, client);
        ServerWords said = new ServerWords(address);
        try {
            // A server whose port is taken says so and hangs up; to talk to it first would reset its words away.
            said.listen(port);
            line.write(client.opening());
            settle(address, port, client, said);
            return port;
        } catch (PortException e) {
            port.close();
            throw e;
        } catch (IOException e) {
            port.close();
            throw new PortException(
                    client.refusal().map(words -> words + ".").orElseGet(() -> why(address, settings, said)));
        }
    }

    /// Why the server hung up. If it had said nothing by the time it was talked to, its words may have been
    /// lost with the connection: it is called once more, only to listen.
    private static String why(String address, LinkSettings settings, ServerWords said) {
        if (said.isText()) {
            return said.ended();
        }
        ServerWords again = new ServerWords(address);
        try (Transport port =
                new Rfc2217Transport(TcpPorts.connect(PREFIX, address), new ComPortClient(address, settings))) {
            for (int reads = 0; reads < MOST_READS_TO_LISTEN; reads++) {
                again.listen(port);
            }
        } catch (IOException e) {
            return again.ended();
        }
        return said.ended();
    }

    /// {@inheritDoc}
    ///
    /// Always true, as for [TcpPorts#isPresent].
    @Override
    public boolean isPresent(String address) {
        return true;
    }

    /// Waits until the server has agreed to the settings. Data that comes before was read by nobody knows which, and
    /// when, so it is not a device's word (hazard H2); it may be the server's own, about why it will end.
    private static void settle(String address, Transport port, ComPortClient client, ServerWords said)
            throws IOException {
        int quiet = 0;
        for (int reads = 0; !client.isReady(); reads++) {
            quiet += said.listen(port) == 0 ? 1 : 0;
            if (quiet > MOST_QUIET_READS || reads > MOST_READS) {
                throw new PortException(address
                        + " did not say yes to the settings of its serial line: does it speak RFC 2217, or should it be"
                        + " tcp:// instead?");
            }
        }
    }
}
