package vigil.ui.bedside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigil.ui.language.Language;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Spoken;

/// A reason that somebody chose is read in the record in the words in which it stood on the button.
class ReasonTest {
    @AfterEach
    void speakEnglishAgain() {
        Spoken.speak(Language.ENGLISH);
    }

    static Stream<Reason> reasons() {
        return Stream.of(Reason.PAUSE, Reason.STOP, Reason.END, Reason.ABORT)
                .flatMap(List::stream)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void theRecordSaysAReasonAsItsButtonDid(Reason reason) {
        for (Language language : Language.values()) {
            Spoken.speak(language);
            assertEquals(reason.words(), PhraseBook.translate(reason.recorded()), language::ownName);
        }
    }
}
