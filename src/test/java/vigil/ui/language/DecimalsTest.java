package vigil.ui.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DecimalsTest {
    @AfterEach
    void speakEnglishAgain() {
        Spoken.speak(Language.ENGLISH);
    }

    @Test
    void theDecimalSignIsThatOfTheLanguage() {
        assertEquals("0.50", Decimals.text(0.5, 2));
        for (Language language : new Language[] {Language.GERMAN, Language.SPANISH, Language.FRENCH}) {
            Spoken.speak(language);
            assertEquals("0,50", Decimals.text(0.5, 2));
            assertEquals("1234,5", Decimals.text(1234.5, 1));
            assertEquals(',', Decimals.sign());
        }
    }

    @Test
    void aMinusIsAMinus() {
        assertEquals("\u22124.0", Decimals.text(-4, 1));
    }

    @Test
    void commaAndPointAreReadInEveryLanguage() {
        for (Language language : Language.values()) {
            Spoken.speak(language);
            assertEquals(OptionalDouble.of(0.5), Decimals.read("0,5"));
            assertEquals(OptionalDouble.of(0.5), Decimals.read(" 0.5 "));
            assertEquals(OptionalDouble.of(-12), Decimals.read("\u221212"));
        }
    }

    @Test
    void whatIsNotOneNumberIsNotRead() {
        for (String typed : new String[] {"", " ", "1,234.5", "1.2.3", "12 kg", ".5", "5.", "NaN", "1e3"}) {
            assertEquals(OptionalDouble.empty(), Decimals.read(typed), typed);
        }
    }
}
