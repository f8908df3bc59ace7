package vigil.device.tcp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A serial server on this machine, for one connection after the other, that speaks RFC 2217 as far as a test lets it.
final class FakeSerialServer implements AutoCloseable {
    /// What to answer to a command instead of what was asked; an empty answer is none.
    final Map<Integer, byte[]> oddAnswers = new ConcurrentHashMap<>();
    /// What to say to every caller before anything else.
    volatile byte[] greeting = {};
    /// Whether to hang up after the greeting.
    volatile boolean busy;
    /// How many callers do not hear the greeting: it is lost with the connection, once they have spoken.
    final AtomicInteger deafCallers = new AtomicInteger();
    /// Whether telnet is not understood at all.
    volatile boolean deaf;
    /// Whether the serial-port option is refused.
    volatile boolean plainTelnet;

    private final ServerSocket door;
    private final Thread thread;

    FakeSerialServer() throws IOException {
        door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        thread = Thread.ofPlatform().name("fake-serial-server").daemon().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                if (deafCallers.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                    caller.getInputStream().read();
                    caller.setSoLinger(true, 0);
                    continue;
                }
                caller.getOutputStream().write(greeting);
                if (busy) {
                    // Words that are followed by a reset may be lost on the way.
                    caller.shutdownOutput();
                    caller.getInputStream().readAllBytes();
                } else {
                    talk(caller);
                }
            } catch (IOException e) {
                // The caller went, or the test is over.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        TelnetDecoder decoder = new TelnetDecoder();
        byte[] buffer = new byte[1024];
        for (int n = caller.getInputStream().read(buffer);
                n >= 0;
                n = caller.getInputStream().read(buffer)) {
            int data = deaf ? 0 : decoder.decode(buffer, n, signal -> answer(signal, caller));
            // What comes to the device is said back by it.
            caller.getOutputStream().write(Telnet.escaped(Arrays.copyOf(buffer, data)));
        }
    }

    private void answer(TelnetSignal signal, Socket caller) {
        byte[] answer = switch (signal) {
            case TelnetSignal.Negotiation n
            when n.verb() == Telnet.WILL ->
                Telnet.negotiation(plainTelnet && n.option() == Telnet.COM_PORT ? Telnet.DONT : Telnet.DO, n.option());
            case TelnetSignal.Negotiation n -> Telnet.negotiation(Telnet.WILL, n.option());
            case TelnetSignal.Subnegotiation s -> setting(s.content());
        };
        try {
            caller.getOutputStream().write(answer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] setting(byte[] asked) {
        byte[] odd = oddAnswers.get((int) asked[0]);
        byte[] content = odd == null ? asked.clone() : odd;
        if (content.length == 0) {
            return content;
        }
        content[0] = (byte) (asked[0] + ComPortSetting.ANSWER);
        return Telnet.subnegotiation(Telnet.COM_PORT, content);
    }

    @Override
    public void close() throws IOException {
        door.close();
        try {
            thread.join(5000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
