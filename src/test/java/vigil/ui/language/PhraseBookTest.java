package vigil.ui.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PhraseBookTest {
    @AfterEach
    void speakEnglishAgain() {
        Spoken.speak(Language.ENGLISH);
    }

    @Test
    void aSentenceWithoutGapsIsSaidInTheLanguage() {
        Spoken.speak(Language.GERMAN);
        assertEquals("Nachbeobachtung", PhraseBook.translate("Observation"));
        Spoken.speak(Language.FRENCH);
        assertEquals("Surveillance", PhraseBook.translate("Observation"));
    }

    @Test
    void theDelayOfALimitIsSaidWithTheLimit() {
        Spoken.speak(Language.GERMAN);
        assertEquals("PF hoch, HOCH Verzögerung", PhraseBook.translate("PR high, HIGH delay"));
    }

    @Test
    void englishIsLeftAsItIs() {
        assertEquals("Observation", PhraseBook.translate("Observation"));
    }

    @Test
    void whatNobodyTaughtComesBackUnchanged() {
        Spoken.speak(Language.SPANISH);
        assertEquals("Ask for the blue chair", PhraseBook.translate("Ask for the blue chair"));
        assertEquals("", PhraseBook.translate(""));
    }
}
