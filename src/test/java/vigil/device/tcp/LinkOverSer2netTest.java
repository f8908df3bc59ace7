package vigil.device.tcp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.device.DeviceLink;
import vigil.device.DeviceProtocol;
import vigil.device.FakeProtocol;
import vigil.device.HeardListener;
import vigil.device.LinkSettings;
import vigil.device.LinkState;
import vigil.device.LinkTarget;
import vigil.device.LinkThread;
import vigil.device.Port;
import vigil.device.PortException;
import vigil.device.Transport;
import vigil.device.protocol.ProtocolFactory;
import vigil.device.simulated.PseudoTerminal;
import vigil.device.simulated.Scenarios;
import vigil.device.simulated.SimulatedDevice;
import vigil.device.simulated.SimulatedDose;
import vigil.device.simulated.SimulatedPatient;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.profile.Profile;
import vigil.profile.ProfileCatalog;

/// A simulated oximeter on a serial port (a pseudo-terminal) behind Debian's serial server, read by a real link, raw
/// and by RFC 2217.
@EnabledOnOs(OS.LINUX)
@Timeout(90)
class LinkOverSer2netTest {
    private static final LinkSettings SETTINGS =
            new LinkSettings(9600, 8, LinkSettings.Parity.NONE, 1, LinkSettings.FlowControl.NONE, true, true);

    private final HeardListener heard = new HeardListener();

    @TempDir
    private Path folder;

    private static Timestamp now() {
        return new Timestamp(System.nanoTime(), System.currentTimeMillis());
    }

    private static Port port(String scheme) {
        return scheme.equals("tcp://") ? new TcpPorts() : new Rfc2217Ports();
    }

    private Ser2net server(String scheme, PseudoTerminal device) throws IOException {
        return new Ser2net(folder, scheme.equals("tcp://") ? "tcp" : "telnet(rfc2217),tcp", device.path());
    }

    private LinkThread link(String scheme, Ser2net server, LinkSettings settings, DeviceProtocol protocol) {
        LinkTarget target = new LinkTarget("device", scheme + "127.0.0.1:" + server.port(), settings);
        DeviceLink link = new DeviceLink(target, port(scheme), protocol, heard, now());
        LinkThread thread =
                new LinkThread(link, LinkOverSer2netTest::now, atMost -> LockSupport.parkNanos(atMost.toNanos()));
        thread.start();
        return thread;
    }

    /// Waits until the link has gone through `state`; the wait is only a limit for a broken link.
    private void awaitState(LinkState state) throws InterruptedException {
        LinkState next = heard.states.poll(30, TimeUnit.SECONDS);
        while (next != state) {
            assertNotNull(next, "the link never became " + state + ": " + heard.history);
            next = heard.states.poll(30, TimeUnit.SECONDS);
        }
    }

    private static SimulatedDevice oximeter(Profile profile, Timestamp start) {
        SimulatedPatient patient = new SimulatedPatient(1, start, Scenarios.named("calm"), new SimulatedDose());
        return new SimulatedDevice(
                ProtocolFactory.emulator(profile, patient, start), Scenarios.named("calm"), start, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://", "rfc2217://"})
    void anOximeterIsHeardAndHeardAgainAfterTheServerWasKilled(String scheme) throws Exception {
        Profile profile = ProfileCatalog.load(Path.of("hardware-profiles"))
                .find("masimo-ascii1")
                .orElseThrow();
        Timestamp start = new Timestamp(0, 0);
        SimulatedDevice oximeter = oximeter(profile, start);
        try (PseudoTerminal device = PseudoTerminal.open();
                Ser2net server = server(scheme, device)) {
            LinkThread thread = link(
                    scheme, server, ProtocolFactory.settings(profile), ProtocolFactory.protocol(profile, "device"));
            awaitState(LinkState.STARTING);
            device.write(oximeter.due(start.plus(Duration.ofSeconds(5))));
            awaitState(LinkState.LIVE);
            server.kill();
            awaitState(LinkState.LOST);
            server.start();
            awaitState(LinkState.STARTING);
            device.write(oximeter.due(start.plus(Duration.ofSeconds(10))));
            awaitState(LinkState.LIVE);
            thread.stop();
        }
        assertTrue(heard.measurements.stream()
                .anyMatch(m ->
                        m instanceof NumericReading r && r.metric() == Metric.SPO2 && r.validity() == Validity.VALID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://", "rfc2217://"})
    void stoppingTakesLeaveOfTheDevice(String scheme) throws Exception {
        try (PseudoTerminal device = PseudoTerminal.open();
                Ser2net server = server(scheme, device)) {
            LinkThread thread = link(scheme, server, SETTINGS, new FakeProtocol());
            awaitState(LinkState.STARTING);
            thread.stop();
            assertEquals("hellobye", new String(LoopbackReads.exactly(device, 8), StandardCharsets.US_ASCII));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://", "rfc2217://"})
    void everyByteValuePassesBothWays(String scheme) throws Exception {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        try (PseudoTerminal device = PseudoTerminal.open();
                Ser2net server = server(scheme, device);
                Transport port = port(scheme).open(scheme + "127.0.0.1:" + server.port(), SETTINGS)) {
            port.write(all);
            assertArrayEquals(all, LoopbackReads.exactly(device, all.length));
            device.write(all);
            assertArrayEquals(all, LoopbackReads.exactly(port, all.length));
        }
    }

    @Test
    void aPortThatIsTakenIsToldInTheServersWords() throws Exception {
        String scheme = "rfc2217://";
        try (PseudoTerminal device = PseudoTerminal.open();
                Ser2net server = server(scheme, device)) {
            String address = scheme + "127.0.0.1:" + server.port();
            try (Transport first = port(scheme).open(address, SETTINGS)) {
                assertEquals(0, first.read(new byte[10]));
                PortException second =
                        assertThrows(PortException.class, () -> port(scheme).open(address, SETTINGS));
                assertEquals(address + " ended the connection: it says \"Port already in use\".", second.getMessage());
            }
        }
    }
}
