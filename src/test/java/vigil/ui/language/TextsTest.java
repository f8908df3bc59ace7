package vigil.ui.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    @ParameterizedTest
    @CsvSource({"unplugged, Unplugged", "éteint, Éteint", "NIBP failed, NIBP failed", "5 min, 5 min", "'', ''"})
    void whatStandsAloneBeginsWithACapital(String words, String begun) {
        assertEquals(begun, Texts.begun(words));
    }
}
