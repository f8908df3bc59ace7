package vigil.device.protocol.ieee11073;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The 16-bit number, both ways.
class SfloatTest {

    @ParameterizedTest
    @CsvSource({
        "0071, 113",
        "F3CF, 97.5",
        "F321, 80.1",
        "0000, 0",
        "0FFF, -1",
        "07FD, 2045",
        "0803, -2045",
        "1064, 1000",
        "7001, 1e7",
        "8001, 1e-8",
        "07FF, NaN",
        "0800, NaN",
        "0801, NaN",
        "07FE, Infinity",
        "0802, -Infinity",
        "F7FF, 204.7"
    })
    void bitsStandForNumbers(String bits, double value) {
        assertEquals(value, Sfloat.value(Integer.parseInt(bits, 16)));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (int tenths = -2045; tenths <= 2045; tenths++) {
            assertEquals(tenths / 10.0, Sfloat.value(Sfloat.bits(tenths / 10.0)), 0);
            assertEquals(tenths, Sfloat.value(Sfloat.bits(tenths)), 0);
        }
        assertEquals(Sfloat.NAN, Sfloat.bits(Double.NaN));
    }

    @Test
    void whatHasTooManyDigitsComesNear() {
        assertEquals(97.123, Sfloat.value(Sfloat.bits(97.123456)), 0.05);
        assertEquals(250.55, Sfloat.value(Sfloat.bits(250.55)), 0.5);
        assertEquals(Sfloat.PLUS_INFINITY, Sfloat.bits(1e12));
        assertEquals(Sfloat.MINUS_INFINITY, Sfloat.bits(-1e12));
    }
}
