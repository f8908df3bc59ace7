package vigil.device.tcp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketOption;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jdk.net.ExtendedSocketOptions;
import vigil.device.PortException;

/// Makes connections, in bounded time.
///
/// The bounds are choices: two seconds let one lost opening packet be sent again (systems do that after one), and
/// leave the link thread soon enough for the console to end. A host with an IPv4 and an IPv6 number is tried at both.
final class Dialer {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int MOST_NUMBERS = 2;
    /// Within 25 s of silence the system asks whether a server is still there, and gives it up.
    private static final int KEEP_ALIVE_IDLE_SECONDS = 10;
    private static final int KEEP_ALIVE_INTERVAL_SECONDS = 5;
    private static final int KEEP_ALIVE_PROBES = 3;

    private Dialer() {}

    /// An open connection.
    ///
    /// @throws PortException if there is none to be had: one sentence
    static TcpTransport dial(NetworkAddress address) throws PortException {
        try {
            IOException why = new UnknownHostException(address.host());
            for (InetAddress number : numbers(address.host())) {
                Socket socket = new Socket();
                try {
                    connect(socket, new InetSocketAddress(number, address.port()));
                    return new TcpTransport(socket);
                } catch (IOException e) {
                    socket.close();
                    why = e;
                }
            }
            throw why;
        } catch (IOException e) {
            throw new PortException(NetworkTrouble.sentence(address, e));
        }
    }

    private static void connect(Socket socket, InetSocketAddress to) throws IOException {
        socket.connect(to, (int) PATIENCE.toMillis());
        // A command of a few bytes must not wait for the answer to the one before.
        socket.setTcpNoDelay(true);
        socket.setKeepAlive(true);
        set(socket, ExtendedSocketOptions.TCP_KEEPIDLE, KEEP_ALIVE_IDLE_SECONDS);
        set(socket, ExtendedSocketOptions.TCP_KEEPINTERVAL, KEEP_ALIVE_INTERVAL_SECONDS);
        set(socket, ExtendedSocketOptions.TCP_KEEPCOUNT, KEEP_ALIVE_PROBES);
    }

    private static void set(Socket socket, SocketOption<Integer> option, int value) throws IOException {
        if (socket.supportedOptions().contains(option)) {
            socket.setOption(option, value);
        }
    }

    /// The system's look-up of a name can take half a minute when a name server is gone, so it is waited for from
    /// outside.
    private static List<InetAddress> numbers(String host) throws IOException {
        FutureTask<InetAddress[]> lookup = new FutureTask<>(() -> InetAddress.getAllByName(host));
        Thread.ofPlatform().name("look-up-" + host).daemon().start(lookup);
        try {
            InetAddress[] found = lookup.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return Arrays.stream(found).limit(MOST_NUMBERS).toList();
        } catch (ExecutionException | TimeoutException e) {
            throw new UnknownHostException(host);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SocketTimeoutException("interrupted");
        }
    }
}
