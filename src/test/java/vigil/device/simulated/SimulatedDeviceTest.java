package vigil.device.simulated;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vigil.device.simulated.LinkBench.START;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.device.DeviceEmulator;
import vigil.device.LinkSettings;
import vigil.device.protocol.ProtocolFactory;
import vigil.metric.Timestamp;
import vigil.profile.Profile;

/// How a simulated device's bytes are spread over time, and what its clock says.
class SimulatedDeviceTest {
    private static final byte[] GET_CUFF_PRESSURE = HexFormat.of().parseHex("3A79050048");

    private static SimulatedDevice device(String id, Scenario script, long seed) {
        SimulatedPatient patient = new SimulatedPatient(seed, START, script, new SimulatedDose());
        return SimulatedDevice.of(LinkBench.profile(id), patient, script, START, seed);
    }

    private static Timestamp at(long millis) {
        return START.plus(Duration.ofMillis(millis));
    }

    @Test
    void anAnswerComesAfterTenToFiftyMilliseconds() {
        SimulatedDevice module = device("suntech-oem", LinkBench.script(), 1);
        List<Long> delays = new ArrayList<>();
        for (int second = 1; second <= 60; second++) {
            long asked = second * 1000L;
            module.due(at(asked));
            module.received(GET_CUFF_PRESSURE, GET_CUFF_PRESSURE.length, at(asked));
            long now = asked;
            while (module.due(at(now)).length == 0) {
                now++;
            }
            delays.add(now - asked);
        }
        // To the delay comes the rest of a step of 20 ms, and the time of the first byte on the line: 1 ms.
        delays.forEach(d -> assertTrue(d >= 10 && d <= 72, delays.toString()));
        assertTrue(delays.stream().distinct().count() > 2, "it does not think equally long each time");
    }

    @Test
    void aLineCarriesNoMoreThanItsRate() {
        SimulatedDevice monitor = device("masimo-ascii1", LinkBench.script(), 1);
        monitor.due(at(1000));
        int most = 0;
        int all = 0;
        for (int millis = 1001; millis <= 5000; millis++) {
            int came = monitor.due(at(millis)).length;
            most = Math.max(most, came);
            all += came;
        }
        assertTrue(all > 300, all + " bytes in four lines");
        assertEquals(1, most, "9600 bits a second are not quite one byte a millisecond");
    }

    @Test
    void whatALineCannotCarryIsLostInWholeFrames() {
        DeviceEmulator chatterbox = new TickingEmulator(START);
        OutputBuffer output = new OutputBuffer();
        for (int i = 1; i <= 100; i++) {
            output.add(chatterbox.due(at(i * 1000L)), at(i * 1000L));
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        for (var next = output.next(at(200_000)); next.isPresent(); next = output.next(at(200_000))) {
            said.writeBytes(next.get());
        }
        assertTrue(said.size() <= 1024 && said.size() > 900, said.size() + " bytes were kept");
        assertTrue(said.toString(StandardCharsets.US_ASCII).endsWith("0!"), "a second's ten numbers stay together");
    }

    @Test
    void anAnswerWaitsForTheFrameThatIsBeingSaid() {
        OutputBuffer output = new OutputBuffer();
        output.add(new byte[] {1}, at(100));
        output.add(new byte[] {2}, at(130));
        output.add(new byte[] {3}, at(120));
        assertEquals(1, output.next(at(125)).orElseThrow()[0]);
        assertEquals(3, output.next(at(125)).orElseThrow()[0]);
        assertTrue(output.next(at(125)).isEmpty());
        assertEquals(2, output.next(at(130)).orElseThrow()[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"masimo-ascii1", "berrymed-pm6750"})
    void theSameSeedGivesTheSameBytesAtAnySpeed(String id) {
        byte[] slow = bytes(id, 7, 20);
        assertArrayEquals(slow, bytes(id, 7, 1740));
        assertArrayEquals(slow, bytes(id, 7, 33));
    }

    private static byte[] bytes(String id, long seed, int millis) {
        SimulatedDevice device = device(id, Scenarios.named("faults"), seed);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int t = 0; t <= 18 * 60_000; t += millis) {
            all.writeBytes(device.due(at(t)));
        }
        all.writeBytes(device.due(at(18 * 60_000)));
        return all.toByteArray();
    }

    @Test
    void aWrongClockIsInTheDevicesOwnTimeOnly() {
        SimulatedDevice monitor = device("masimo-ascii1", LinkBench.script("10,5,clock wrong,+1:00:00"), 1);
        String[] lines = new String(monitor.due(at(20_000)), StandardCharsets.US_ASCII).split("\r\n");
        assertTrue(lines[4].startsWith("11/14/23 22:13:"), lines[4]);
        assertTrue(lines[12].startsWith("11/14/23 23:13:"), lines[12]);
        assertTrue(lines[17].startsWith("11/14/23 22:13:"), lines[17]);
    }

    @Test
    void aHostWithOtherSettingsThanTheDeviceHearsGarbage() {
        Profile profile = LinkBench.profile("masimo-ascii1");
        SimulatedDevice monitor = device("masimo-ascii1", LinkBench.script(), 1);
        LinkSettings right = ProtocolFactory.settings(profile);
        monitor.opened(
                new LinkSettings(19200, 8, LinkSettings.Parity.NONE, 1, right.flowControl(), right.dtr(), right.rts()));
        assertTrue(!new String(monitor.due(at(3000)), StandardCharsets.ISO_8859_1).contains("SPO2"));
        monitor.opened(right);
        assertTrue(new String(monitor.due(at(6000)), StandardCharsets.ISO_8859_1).contains("SPO2"));
    }
}
