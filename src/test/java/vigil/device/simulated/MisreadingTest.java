package vigil.device.simulated;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.device.LinkSettings;
import vigil.device.LinkSettings.Parity;

/// What comes of a byte whose levels are sampled at the wrong moments; the cases are worked out on paper,
/// bit by bit.
class MisreadingTest {
    private static LinkSettings set(int baud, int dataBits, Parity parity) {
        return new LinkSettings(baud, dataBits, parity, 1, LinkSettings.FlowControl.NONE, true, true);
    }

    private static String heard(String hex, LinkSettings sender, LinkSettings receiver) {
        HexFormat spaced = HexFormat.ofDelimiter(" ").withUpperCase();
        return spaced.formatHex(Misreading.of(spaced.parseHex(hex), sender, receiver));
    }

    private static String atBaud(String hex, int sent, int read) {
        return heard(hex, set(sent, 8, Parity.NONE), set(read, 8, Parity.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "FF, 9600, 9600, FF",
        "55 AA 00 C3, 9600, 9600, 55 AA 00 C3",
        // Sent half as fast as read, every bit is sampled twice. 0F is low once, high four times, low four times.
        // First character: start 0, then 0 11 11 11 1 and stop 1: FE. The second begins with the four low bits, eight
        // samples: start and seven data bits low, then the stop bit of the sender, high: 80.
        "0F, 4800, 9600, FE 80",
        // Low for nine bits, eighteen samples: one character of zeros without a stop bit, then nothing.
        "00, 4800, 9600, 00",
        // Only the start bit is low: two samples, so the first data bit is low too.
        "FF, 4800, 9600, FE",
        // Sent twice as fast as read: the start bit is over before its middle is sampled.
        "FF, 19200, 9600, ''",
        // Low for eight bits, four of the receiver's, then high: the start bit and three data bits are low.
        "80, 19200, 9600, F8"
    })
    void aByteIsReadAsItsLevelsAreWhenTheReceiverLooks(String sent, int sender, int receiver, String read) {
        assertEquals(read, atBaud(sent, sender, receiver));
    }

    @Test
    void aReceiverWithoutParityTakesTheParityBitForData() {
        // 41 has two ones: its even parity bit is 0. Seven data bits and parity are as long as eight data bits.
        assertEquals("41", heard("41", set(9600, 7, Parity.EVEN), set(9600, 8, Parity.NONE)));
        assertEquals("C3", heard("43", set(9600, 7, Parity.EVEN), set(9600, 8, Parity.NONE)));
        assertEquals("43", heard("C3", set(9600, 8, Parity.NONE), set(9600, 7, Parity.EVEN)));
    }

    @Test
    void equalSettingsLoseNothing() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        for (Parity parity : Parity.values()) {
            assertArrayEquals(all, Misreading.of(all, set(19200, 8, parity), set(19200, 8, parity)));
        }
    }

    @Test
    void aSmallErrorIsBorneAndALargeOneIsNot() {
        byte[] text = "SPO2=097% BPM=068".getBytes(StandardCharsets.US_ASCII);
        assertArrayEquals(text, Misreading.of(text, set(9600, 8, Parity.NONE), set(9800, 8, Parity.NONE)));
        byte[] garbage = Misreading.of(text, set(9600, 8, Parity.NONE), set(10_800, 8, Parity.NONE));
        assertTrue(!Arrays.equals(text, garbage));
    }
}
