package vigil.device.tcp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigil.device.LinkSettings;
import vigil.device.PortException;
import vigil.device.Transport;

/// A serial server over the loopback network.
class Rfc2217PortsTest {
    private static final LinkSettings SETTINGS =
            new LinkSettings(9600, 8, LinkSettings.Parity.NONE, 1, LinkSettings.FlowControl.NONE, true, true);

    private FakeSerialServer server;
    private String address;

    @BeforeEach
    void start() throws IOException {
        server = new FakeSerialServer();
        address = "rfc2217://127.0.0.1:" + server.port();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private String refusal() {
        return String.valueOf(assertThrows(PortException.class, () -> new Rfc2217Ports().open(address, SETTINGS))
                .getMessage());
    }

    @Test
    void everyByteValuePassesBothWays() throws IOException {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        try (Transport port = new Rfc2217Ports().open(address, SETTINGS)) {
            port.write(all);
            assertArrayEquals(all, LoopbackReads.exactly(port, all.length));
        }
    }

    @Test
    void linesThatTheServerCannotSwitchAreNoReasonToGiveUp() throws IOException {
        server.oddAnswers.put(ComPortSetting.LINE_STATE_MASK, new byte[0]);
        server.oddAnswers.put(ComPortSetting.PURGE, new byte[0]);
        try (Transport port = new Rfc2217Ports().open(address, SETTINGS)) {
            port.write(new byte[] {'a'});
            assertArrayEquals(new byte[] {'a'}, LoopbackReads.exactly(port, 1));
        }
    }

    @Test
    void whatCameBeforeTheSettingsStoodIsNotTheDevicesWord() throws IOException {
        server.greeting = "old".getBytes(StandardCharsets.US_ASCII);
        try (Transport port = new Rfc2217Ports().open(address, SETTINGS)) {
            port.write(new byte[] {'a'});
            assertArrayEquals(new byte[] {'a'}, LoopbackReads.exactly(port, 1));
        }
    }

    @Test
    void aSettingThatIsRefusedIsNamed() {
        server.oddAnswers.put(ComPortSetting.BAUD, new byte[] {0, 0, 1, (byte) 0xc2, 0});
        assertEquals(address + " refuses 9600 baud: it stays at 115200 baud.", refusal());
    }

    @Test
    void aTelnetServerWithoutSerialPortIsToldApart() {
        server.plainTelnet = true;
        assertEquals(
                address + " cannot be told how to set its serial line (it refuses RFC 2217): set the line at the server"
                        + " and use tcp:// instead.",
                refusal());
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForForEver() {
        server.deaf = true;
        assertEquals(
                address + " did not say yes to the settings of its serial line: does it speak RFC 2217, or should it be"
                        + " tcp:// instead?",
                refusal());
    }

    @Test
    void theWordsOfAServerThatHangsUpAreHandedOn() {
        server.busy = true;
        server.greeting = "\377\375\54Port already in use\r\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(address + " ended the connection: it says \"Port already in use\".", refusal());
    }

    @Test
    void wordsThatWereLostWithTheConnectionAreAskedForOnceMore() {
        server.deafCallers.set(1);
        server.busy = true;
        server.greeting = "Port already in use\r\n".getBytes(StandardCharsets.US_ASCII);
        assertEquals(address + " ended the connection: it says \"Port already in use\".", refusal());
    }

    @Test
    void aServerThatHangsUpWithoutAWordIsNamed() {
        server.busy = true;
        assertEquals(address + " ended the connection at once.", refusal());
    }

    @Test
    void aPortThatNobodyServesIsASentence() throws Exception {
        server.close();
        assertEquals("Nothing listens at " + address + ": is this the serial server's port number?", refusal());
    }
}
