package vigil.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The checks against published values: the catalogue of parametrised CRC algorithms gives for each the
/// check of the text `123456789`; the others are strings and frames of the protocol facts, 25.
class CheckAlgorithmTest {
    private static final byte[] NINE = "123456789".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CRC-8/SMBUS,       8, 0x07,   0x00,   false, 0x00,   0xF4",
        "CRC-8/I-432-1,     8, 0x07,   0x00,   false, 0x55,   0xA1",
        "CRC-8/ROHC,        8, 0x07,   0xFF,   true,  0x00,   0xD0",
        "CRC-8/MAXIM-DOW,   8, 0x31,   0x00,   true,  0x00,   0xA1",
        "CRC-8/AUTOSAR,     8, 0x2F,   0xFF,   false, 0xFF,   0xDF",
        "CRC-16/ARC,       16, 0x8005, 0x0000, true,  0x0000, 0xBB3D",
        "CRC-16/IBM-3740,  16, 0x1021, 0xFFFF, false, 0x0000, 0x29B1",
        "CRC-16/XMODEM,    16, 0x1021, 0x0000, false, 0x0000, 0x31C3",
        "CRC-16/KERMIT,    16, 0x1021, 0x0000, true,  0x0000, 0x2189",
        "CRC-16/MODBUS,    16, 0x8005, 0xFFFF, true,  0x0000, 0x4B37",
        "CRC-16/IBM-SDLC,  16, 0x1021, 0xFFFF, true,  0xFFFF, 0x906E",
        "CRC-16/GENIBUS,   16, 0x1021, 0xFFFF, false, 0xFFFF, 0xD64E"
    })
    void cyclicChecksMatchTheCatalogue(
            String name, int bits, String polynomial, String initial, boolean reflected, String xor, String check) {
        CheckAlgorithm crc = new CheckAlgorithm.Crc(
                bits, Integer.decode(polynomial), Integer.decode(initial), reflected, Integer.decode(xor), false);
        assertEquals(Integer.decode(check), crc.of(NINE, 0, NINE.length));
    }

    @Test
    void theLowByteMayStandFirst() {
        CheckAlgorithm crc = new CheckAlgorithm.Crc(16, 0x1021, 0xFFFF, true, 0xFFFF, true);
        assertEquals(0x6E90, crc.of(NINE, 0, NINE.length));
    }

    @Test
    void aBlockOfADinamapPro1000CarriesItsCheck() {
        byte[] block = HexFormat.of().parseHex("000E600006019C7F1FC7F1FC000000F609FF");
        CheckAlgorithm crc = new CheckAlgorithm.Crc(8, 0x85, 0, true, 0, false);
        assertTrue(new Check(crc, 1, 3).holds(block, 0, block.length));
        block[7] ^= 0x10;
        assertFalse(new Check(crc, 1, 3).holds(block, 0, block.length));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                " NC0!E",
                " ND!5",
                " NA!2",
                " RC!8",
                " NA1000012118074088&+",
                " NA0000345121076090&(",
                " NA3000001000000000%F",
                " RC1072\"F"
            })
    void dinamapTextsCarryTheirCheck(String text) {
        assertChecked(new Check(new CheckAlgorithm.Dinamap(), 0, 2), text);
    }

    @Test
    void aDinamapSumWrapsRound() {
        byte[] long95 = "~".repeat(60).getBytes(StandardCharsets.US_ASCII); // 60 times 95 is 5700: once FFFh too much
        int left = 5700 - 0xFFF;
        int wanted = (' ' + (left >> 6)) << 8 | ' ' + (left & 0x3F);
        assertEquals(wanted, new CheckAlgorithm.Dinamap().of(long95, 0, long95.length));
    }

    @ParameterizedTest
    @CsvSource({"01;;D7", "S1;A0;C00;M00;P118074088;R072;T0000;;41"})
    void un300cTextsCarryTheirCheck(String text) {
        assertChecked(new Check(new CheckAlgorithm.HexSum(), 0, 2), text);
    }

    private static void assertChecked(Check check, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        assertTrue(check.holds(bytes, 0, bytes.length));
        byte[] written = bytes.clone();
        written[bytes.length - 1] = 0;
        written[bytes.length - 2] = 0;
        check.write(written, 0, bytes.length);
        assertEquals(text, new String(written, StandardCharsets.US_ASCII));
        bytes[1] ^= 1;
        assertFalse(check.holds(bytes, 0, bytes.length));
    }

    @ParameterizedTest
    @CsvSource({
        "SUM8, 0, 1, 01816400E6",
        "SUM8_ONES_COMPLEMENT, 2, 1, 55AA060400614054",
        "SUM8_TWOS_COMPLEMENT, 0, 1, 3A20A6",
        "SUM8_TWOS_COMPLEMENT, 0, 1, 3E07018E00002C",
        "XOR8, 2, 1, CC80030301010000",
        "XOR8, 2, 1, CC80030301020003"
    })
    void oneByteChecksMatchTheFacts(CheckAlgorithm.OneByte algorithm, int from, int fromEnd, String frame) {
        byte[] bytes = HexFormat.of().parseHex(frame);
        assertTrue(new Check(algorithm, from, fromEnd).holds(bytes, 0, bytes.length));
        bytes[from] ^= 2;
        assertFalse(new Check(algorithm, from, fromEnd).holds(bytes, 0, bytes.length));
    }

    @Test
    void aFrameTooShortForItsCheckCarriesNone() {
        assertFalse(new Check(CheckAlgorithm.OneByte.XOR8, 2, 1).holds(new byte[3], 0, 3));
        assertFalse(new Check(new CheckAlgorithm.HexSum(), 0, 2).holds(new byte[1], 0, 1));
    }
}
