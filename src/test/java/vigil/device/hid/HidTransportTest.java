package vigil.device.hid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.device.LinkSettings;
import vigil.device.Transport;

class HidTransportTest {
    private static final LinkSettings UNUSED =
            new LinkSettings(9600, 8, LinkSettings.Parity.NONE, 1, LinkSettings.FlowControl.NONE, true, true);
    private static final HidSettings COUNTED = new HidSettings(8, 0, true);
    private static final HidSettings NUMBERED = new HidSettings(4, 2, false);

    private final FakeHidBus bus = new FakeHidBus().with("a", 0x0590, 0x0028, "");

    private Transport port(HidSettings settings) throws IOException {
        return new HidPorts(bus, settings).open("hid:0590:0028", UNUSED);
    }

    /// All that comes, through a buffer of `size`.
    private static String read(Transport port, int size) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[size];
        for (int n = port.read(buffer); n != 0; n = port.read(buffer)) {
            all.write(buffer, 0, n);
        }
        return HexFormat.of().formatHex(all.toByteArray());
    }

    @Test
    void aCountedAnswerIsPutTogetherFromItsReports() throws IOException {
        // The example of an Omron record in the protocol facts, section 19.1.
        bus.incoming.addAll(List.of("07 4f 4b 00 07 01 03 00", "07 06 33 00 00 70 4b 47", "03 00 00 4c 99 99 99 99"));
        assertEquals("4f4b000701030006330000704b4700004c", read(port(COUNTED), 100));
    }

    @Test
    void aSmallBufferLosesNothing() throws IOException {
        bus.incoming.addAll(List.of("07 01 02 03 04 05 06 07", "01 08 00 00 00 00 00 00"));
        assertEquals("0102030405060708", read(port(COUNTED), 3));
    }

    @Test
    void aReportThatCountsMoreThanItHasIsNotTheDevicesWord() throws IOException {
        bus.incoming.addAll(List.of("08 01 02 03 04 05 06 07", "01 09 00 00 00 00 00 00"));
        Transport port = port(COUNTED);
        assertEquals("", read(port, 100));
        assertEquals("09", read(port, 100));
    }

    @Test
    void aNumberedReportLosesItsNumberAndOthersArePassedOver() throws IOException {
        bus.incoming.addAll(List.of("02 0a 0b 0c 0d", "03 0e 0f 10 11"));
        assertEquals("0a0b0c0d", read(port(NUMBERED), 100));
    }

    @Test
    void whatIsSentFillsReports() throws IOException {
        port(COUNTED).write(HexFormat.of().parseHex("474d45000000000000"));
        port(NUMBERED).write(HexFormat.of().parseHex("0102030405"));
        port(HidSettings.PLAIN).write(new byte[0]);
        assertEquals(List.of("0:07474d4500000000", "0:0200000000000000", "2:01020304", "2:05000000"), bus.sent);
    }

    @Test
    void anUnpluggedDeviceIsTheEnd() throws IOException {
        Transport port = port(COUNTED);
        assertEquals(0, port.read(new byte[10]));
        bus.plugged.clear();
        assertEquals(-1, port.read(new byte[10]));
        assertThrows(IOException.class, () -> port.write(new byte[1]));
        port.close();
        assertTrue(bus.closed);
    }

    @Test
    void noReportThrows() throws IOException {
        Random random = new Random(8);
        for (int round = 0; round < 10_000; round++) {
            HidSettings settings = new HidSettings(8, random.nextInt(3), random.nextBoolean());
            byte[] report = new byte[1 + random.nextInt(9)];
            random.nextBytes(report);
            report[0] = (byte) random.nextInt(10);
            bus.incoming.add(HexFormat.of().formatHex(report));
            assertTrue(port(settings).read(new byte[20]) <= report.length);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "1025, 0, false", "8, 256, false", "8, -1, false", "1, 0, true", "257, 0, true"})
    void reportsThatCannotBeAreRefused(int length, int id, boolean count) {
        assertThrows(IllegalArgumentException.class, () -> new HidSettings(length, id, count));
    }
}
