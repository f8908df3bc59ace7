package vigil.device.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers of sixteen bits with a decimal exponent (ISO/IEEE 11073-20601).
class SfloatTest {
    private static double read(int raw) {
        return Sfloat.read(new byte[] {(byte) (raw >> 8), (byte) raw}, 0);
    }

    @ParameterizedTest
    @CsvSource({"0x0071, 113", "0xF71D, 182.1", "0xF3D4, 98", "0x1009, 90", "0xFFFF, -0.1", "0x0FFF, -1", "0xE064, 1"})
    void readsExponentAndMantissa(String raw, double number) {
        assertEquals(number, read(Integer.decode(raw)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x07FF", "0x0800", "0x07FE", "0x0802", "0x0801"})
    void specialNumbersAreNone(String raw) {
        assertEquals(Double.NaN, read(Integer.decode(raw)));
    }

    @Test
    void whatIsWrittenIsReadBackToATenthWhereThereIsRoom() {
        assertEquals(Double.NaN, read(Sfloat.write(Double.NaN)));
        for (int tenths = 0; tenths <= 2040; tenths++) {
            assertEquals(tenths / 10.0, read(Sfloat.write(tenths / 10.0)));
        }
        for (int whole = 205; whole <= 2045; whole++) {
            assertEquals(whole, read(Sfloat.write(whole)));
        }
    }
}
