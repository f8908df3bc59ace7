package vigil.device.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vigil.device.DeviceLink;
import vigil.device.FakeProtocol;
import vigil.device.HeardListener;
import vigil.device.LinkSettings;
import vigil.device.LinkState;
import vigil.device.LinkTarget;
import vigil.device.LinkThread;
import vigil.device.simulated.PseudoTerminal;
import vigil.metric.Timestamp;

/// A real link thread on a real serial port whose cable is pulled. The port is a symbolic link, as in
/// `/dev/serial/by-id`, that points elsewhere after each replugging.
// Requirement: WATCH-LINK-1
@EnabledOnOs(OS.LINUX)
class LinkOverPseudoTerminalTest {
    private static final LinkSettings SETTINGS =
            new LinkSettings(9600, 8, LinkSettings.Parity.NONE, 1, LinkSettings.FlowControl.NONE, true, true);

    private final HeardListener heard = new HeardListener();
    private LinkThread thread;
    private DeviceLink link;
    private Path port;

    @BeforeEach
    void startTheLinkWithoutADevice(@TempDir Path folder) {
        port = folder.resolve("port");
        LinkTarget target = new LinkTarget("toy", port.toString(), SETTINGS);
        link = new DeviceLink(target, new SerialPorts(), new FakeProtocol(), heard, now());
        thread = new LinkThread(
                link, LinkOverPseudoTerminalTest::now, atMost -> LockSupport.parkNanos(atMost.toNanos()));
        thread.start();
    }

    @AfterEach
    void stopTheLink() {
        thread.stop();
        assertFalse(thread.isRunning());
        assertEquals(LinkState.CLOSED, link.status().state());
    }

    private static Timestamp now() {
        return new Timestamp(System.nanoTime(), System.currentTimeMillis());
    }

    private PseudoTerminal plugIn() throws IOException {
        PseudoTerminal device = PseudoTerminal.open();
        Files.createSymbolicLink(port, Path.of(device.path()));
        return device;
    }

    private void pull(PseudoTerminal device) throws IOException {
        device.close();
        Files.delete(port);
    }

    /// Waits until the link has gone through `state`; the wait is only a limit for a broken link.
    private void awaitState(LinkState state) throws InterruptedException {
        LinkState next = heard.states.poll(20, TimeUnit.SECONDS);
        while (next != state) {
            assertTrue(next != null, "the link never became " + state + ": " + heard.history);
            next = heard.states.poll(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void aCablePulledAndPluggedInAgainComesBackByItself() throws Exception {
        awaitState(LinkState.WAITING);
        for (int round = 0; round < 3; round++) {
            PseudoTerminal device = plugIn();
            awaitState(LinkState.STARTING);
            device.write(new byte[] {'!'});
            awaitState(LinkState.LIVE);
            pull(device);
            awaitState(LinkState.LOST);
            awaitState(LinkState.WAITING);
        }
        assertEquals(3, link.status().counts().frames());
    }

    @Test
    void stoppingTakesLeaveOfTheDevice() throws Exception {
        PseudoTerminal device = plugIn();
        awaitState(LinkState.STARTING);
        thread.stop();
        StringBuilder said = new StringBuilder();
        byte[] some = new byte[20];
        for (int tries = 0; said.length() < 8 && tries < 100; tries++) {
            said.append(new String(some, 0, device.read(some), StandardCharsets.US_ASCII));
        }
        assertEquals("hellobye", said.toString());
        device.close();
    }
}
