package vigil.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A form reads what was written whole, and nothing that lost a byte.
class TextFormTest {
    @ParameterizedTest
    @CsvSource({"00.00%, 03.60%, 3.6", "000%, 098%, 98", "HHHHHH, 000820, 2080", "+00, +07, 7", "0.000, 0.001, 0.001"})
    void readsAndWritesTheSameNumber(String picture, String text, double number) {
        TextForm form = new TextForm(picture);
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        assertTrue(form.fits(bytes, 0, bytes.length));
        assertEquals(number, form.number(bytes, 0, bytes.length));
        assertEquals(text, form.write(number));
    }

    @ParameterizedTest
    @CsvSource({"000c00, 3072, 000C00", "00abcf, 43983, 00ABCF", "00AbcF, 43983, 00ABCF"})
    void readsHexadecimalDigitsInEitherCaseAndWritesUpperCase(String text, double number, String written) {
        TextForm form = new TextForm("HHHHHH");
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        assertTrue(form.fits(bytes, 0, bytes.length));
        assertEquals(number, form.number(bytes, 0, bytes.length));
        assertEquals(written, form.write(number));
    }

    @ParameterizedTest
    @CsvSource({"000%, 98%", "000%, 0980", "000%, 09A%", "HHH, 82g", "00.00%, 3.600%", "000, 0000"})
    void doesNotFitWhatWasCut(String picture, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        assertFalse(new TextForm(picture).fits(bytes, 0, bytes.length));
    }

    @ParameterizedTest
    @CsvSource({"000, 999", "PR=00 , 99", "00.00%, 99.99", "HHH, 4095"})
    void knowsTheHighestNumberThatItHolds(String picture, double highest) {
        assertEquals(highest, new TextForm(picture).highest());
    }

    @Test
    void writesNoValueWithTheDevicesMark() {
        assertEquals("--.--%", new TextForm("00.00%").writeMissing('-'));
    }
}
