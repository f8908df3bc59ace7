package vigil.device.tcp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vigil.device.LinkSettings;
import vigil.device.PortException;
import vigil.device.Transport;

/// A serial server that hands bytes on, over the loopback network.
@Timeout(30)
class TcpPortsTest {
    private static final LinkSettings SETTINGS =
            new LinkSettings(9600, 8, LinkSettings.Parity.NONE, 1, LinkSettings.FlowControl.NONE, true, true);

    private final TcpPorts ports = new TcpPorts();
    private ServerSocket server;
    private String address;

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        address = "tcp://127.0.0.1:" + server.getLocalPort();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private String refusal(String at) {
        return String.valueOf(assertThrows(PortException.class, () -> ports.open(at, SETTINGS))
                .getMessage());
    }

    @Test
    void everyByteValuePassesBothWaysUnchanged() throws IOException {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        try (Transport port = ports.open(address, SETTINGS);
                Socket device = server.accept()) {
            device.getOutputStream().write(all);
            assertArrayEquals(all, LoopbackReads.exactly(port, all.length));
            port.write(all);
            assertArrayEquals(all, device.getInputStream().readNBytes(all.length));
        }
    }

    @Test
    void aQuietDeviceIsNoEndAndAnEndIsNoQuiet() throws IOException {
        try (Transport port = ports.open(address, SETTINGS)) {
            Socket device = server.accept();
            assertEquals(0, port.read(new byte[10]));
            device.close();
            assertEquals(-1, port.read(new byte[10]));
        }
    }

    @Test
    void aFarewellArrivesThoughBytesWaitUnread() throws IOException {
        Transport port = ports.open(address, SETTINGS);
        try (Socket device = server.accept()) {
            device.getOutputStream().write(new byte[100_000]);
            assertEquals(10, port.read(new byte[10]));
            port.write("stop".getBytes(StandardCharsets.US_ASCII));
            Thread closing = Thread.ofPlatform().start(port::close);
            assertEquals("stop", new String(device.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
            device.shutdownOutput();
            closing.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aClosedPortIsClosedForGood() throws IOException {
        Transport port = ports.open(address, SETTINGS);
        port.close();
        port.close();
        assertThrows(IOException.class, () -> port.read(new byte[10]));
        assertThrows(IOException.class, () -> port.write(new byte[10]));
    }

    @Test
    void aPortThatNobodyServesIsASentence() throws IOException {
        server.close();
        assertEquals("Nothing listens at " + address + ": is this the serial server's port number?", refusal(address));
    }

    @Test
    void aServerThatDoesNotAnswerIsASentenceInBoundedTime() throws IOException {
        List<Socket> callers = new ArrayList<>();
        // A listener whose queue is full lets further callers wait: it has place for one more than it was made for.
        for (int i = 0; i < 2; i++) {
            callers.add(new Socket(server.getInetAddress(), server.getLocalPort()));
        }
        assertEquals(
                address + " does not answer: is the serial server switched on and on this network?", refusal(address));
        for (Socket caller : callers) {
            caller.close();
        }
    }

    @Test
    void theWordsOfAServerThatHangsUpAreHandedOn() throws Exception {
        Thread answering = Thread.ofPlatform().start(() -> answerOnce("Device open failure: no such file\r\n"));
        assertEquals(
                address + " ended the connection: it says \"Device open failure: no such file\".", refusal(address));
        answering.join();
    }

    @Test
    void aServerThatHangsUpWithoutAWordIsNamed() throws Exception {
        Thread answering = Thread.ofPlatform().start(() -> answerOnce(""));
        assertEquals(address + " ended the connection at once.", refusal(address));
        answering.join();
    }

    private void answerOnce(String words) {
        try (Socket caller = server.accept()) {
            caller.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aHostThatNobodyKnowsIsASentence() {
        assertEquals(
                "There is no host nobody.invalid on this network: is the name in tcp://nobody.invalid:4001 right?",
                refusal("tcp://nobody.invalid:4001"));
    }

    @Test
    void anAddressThatIsNoneGetsAnExample() {
        assertTrue(refusal("tcp://localhost").startsWith("A port on the network is written tcp://HOST:PORT"));
        assertThrows(IllegalArgumentException.class, () -> TcpPorts.check("tcp://localhost"));
        TcpPorts.check("tcp://localhost:1");
    }

    @Test
    void lookingForThePortDoesNotTakeTheServersOnePlace() throws IOException {
        server.setSoTimeout(1);
        assertTrue(ports.isPresent(address));
        assertThrows(IOException.class, () -> server.accept().close());
    }
}
