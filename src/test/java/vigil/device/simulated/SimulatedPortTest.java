package vigil.device.simulated;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vigil.device.LinkState.LIVE;
import static vigil.device.LinkState.LOST;
import static vigil.device.LinkState.OPENING;
import static vigil.device.LinkState.STARTING;
import static vigil.device.LinkState.WAITING;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vigil.device.DeviceLink;
import vigil.device.FakeProtocol;
import vigil.device.HeardListener;
import vigil.device.LinkSettings;
import vigil.device.LinkState;
import vigil.device.LinkTarget;
import vigil.device.PortException;
import vigil.device.Transport;
import vigil.metric.Timestamp;

/// Simulated devices on simulated ports in simulated time.
class SimulatedPortTest {
    private static final Timestamp START = new Timestamp(77, 1_700_000_000_000L);
    private static final LinkSettings SETTINGS =
            new LinkSettings(9600, 8, LinkSettings.Parity.NONE, 1, LinkSettings.FlowControl.NONE, true, true);

    private Timestamp now = START;

    private SimulatedPort port(String scenario) {
        SimulatedDevice device = new SimulatedDevice(new TickingEmulator(START), Scenarios.named(scenario), START, 1);
        return new SimulatedPort(Map.of("sim:toy", device), () -> now, atMost -> {});
    }

    private void pass(int millis) {
        now = now.plus(Duration.ofMillis(millis));
    }

    private static String read(Transport transport) throws IOException {
        byte[] buffer = new byte[1000];
        return new String(buffer, 0, transport.read(buffer), StandardCharsets.US_ASCII);
    }

    @Test
    void theDeviceSpeaksAsTimePassesAndAnswers() throws IOException {
        try (Transport transport = port("calm").open("sim:toy", SETTINGS)) {
            assertEquals("", read(transport));
            pass(250);
            assertEquals("1!2!", read(transport));
            pass(100);
            transport.write(new byte[] {1});
            assertEquals("3!", read(transport));
            pass(80);
            assertEquals("ok4!", read(transport));
        }
    }

    @Test
    void aSmallBufferLosesNothing() throws IOException {
        try (Transport transport = port("calm").open("sim:toy", SETTINGS)) {
            pass(300);
            byte[] four = new byte[4];
            assertEquals(4, transport.read(four));
            assertEquals("1!2!", new String(four, StandardCharsets.US_ASCII));
            assertEquals(2, transport.read(four));
        }
    }

    @Test
    void aPortIsThereOnceAndNamed() throws IOException {
        SimulatedPort port = port("calm");
        assertThrows(PortException.class, () -> port.open("sim:other", SETTINGS));
        Transport first = port.open("sim:toy", SETTINGS);
        PortException busy = assertThrows(PortException.class, () -> port.open("sim:toy", SETTINGS));
        assertEquals("sim:toy is in use by another device of this console.", busy.getMessage());
        first.close();
        port.open("sim:toy", SETTINGS).close();
    }

    @Test
    void whatWasSaidWhileNobodyListenedIsGone() throws IOException {
        SimulatedPort port = port("calm");
        pass(1000);
        try (Transport transport = port.open("sim:toy", SETTINGS)) {
            pass(100);
            assertEquals("11!", read(transport));
        }
    }

    @Test
    void aLinkLivesThroughAPulledCable() {
        SimulatedPort port = port("cable-pulled");
        HeardListener heard = new HeardListener();
        DeviceLink link =
                new DeviceLink(new LinkTarget("toy", "sim:toy", SETTINGS), port, new FakeProtocol(), heard, now);
        link.open(now);
        for (int i = 0; i < 10 * 150; i++) {
            pass(100);
            link.listen();
            link.step(now);
            if (now.secondsSince(START) > 121 && now.secondsSince(START) < 139.9) {
                assertFalse(port.isPresent("sim:toy"));
                assertTrue(link.status().state() == WAITING, link.status().toString());
            }
        }
        assertEquals(LIVE, link.status().state());
        List<LinkState> course = heard.history;
        assertEquals(List.of(OPENING, STARTING, LIVE, LOST, WAITING), course.subList(0, 5));
        assertEquals(List.of(OPENING, STARTING, LIVE), course.subList(course.size() - 3, course.size()));
    }

    @Test
    void theSameSeedGivesTheSameBytesAtAnySpeed() {
        byte[] slow = bytes(7, 20);
        assertArrayEquals(slow, bytes(7, 1740));
        assertFalse(Arrays.equals(slow, bytes(8, 20)), "another seed spoils other bytes");
    }

    @Test
    void aBadWireLosesDoublesOrFlipsAsManyBytesAsScripted() {
        byte[] clean = throughWire(0, 0, 0);
        double percent = clean.length / 100.0;
        assertEquals(-5 * percent, throughWire(0.05, 0, 0).length - clean.length, percent);
        assertEquals(5 * percent, throughWire(0, 0.05, 0).length - clean.length, percent);
        byte[] flipped = throughWire(0, 0, 0.05);
        int different = 0;
        for (int i = 0; i < clean.length; i++) {
            different += clean[i] == flipped[i] ? 0 : 1;
        }
        assertEquals(5 * percent, different, percent);
    }

    private static byte[] throughWire(double lost, double doubled, double flipped) {
        WireTrouble trouble = new WireTrouble(Span.minutes(0, 60), lost, doubled, flipped);
        Scenario scenario = new Scenario("wire", "", List.of(trouble));
        SimulatedDevice device = new SimulatedDevice(new TickingEmulator(START), scenario, START, 3);
        return device.due(START.plus(Duration.ofMinutes(12)));
    }

    /// What comes in twelve minutes over the bad wire of `busy`, fetched every `millis`.
    private static byte[] bytes(long seed, int millis) {
        SimulatedDevice device = new SimulatedDevice(new TickingEmulator(START), Scenarios.named("busy"), START, seed);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int t = 0; t <= 12 * 60_000; t += millis) {
            all.writeBytes(device.due(START.plus(Duration.ofMillis(t))));
        }
        all.writeBytes(device.due(START.plus(Duration.ofMinutes(12))));
        return all.toByteArray();
    }
}
