package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vigil.ui.bedside.BedsideSheet;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.settings.Section;

/// What is begun in a sheet and is no text, a number, an answer, a grade, is not lost by another language unasked.
class BegunDraftTest {
    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void speakEnglishAgain() {
        WaitForAsyncUtils.waitForAsyncFx(120_000, () -> Spoken.speak(Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"BY_HAND, pad-1", "SCORES, cadss-1-0", "ADVERSE_EVENTS, grade-severe", "LIMITS, limit-less"})
    void anotherLanguageAsksFirstWhileASheetHoldsSomething(BedsideSheet sheet, String press) {
        WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
            Visit visit = begun(sheet);
            visit.press(press);
            toTheSettings(visit);
            visit.press("language-1");

            assertEquals(Language.ENGLISH, Spoken.now());
            assertNotNull(visit.root().lookup("#language-change"), "it asks");
        });
    }

    @ParameterizedTest
    @CsvSource({"BY_HAND", "SCORES", "ADVERSE_EVENTS", "LIMITS", "CORRECTIONS"})
    void anotherLanguageComesAtOnceAfterASheetWasOnlyLookedAt(BedsideSheet sheet) {
        WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
            Visit visit = begun(sheet);
            toTheSettings(visit);
            visit.press("language-1");

            assertEquals(Language.GERMAN, Spoken.now());
        });
    }

    private static Visit begun(BedsideSheet sheet) {
        Sight sight = Sights.all().stream()
                .filter(s -> s.name().equals("bedside-sheet-" + sheet))
                .findFirst()
                .orElseThrow();
        return sight.show(Language.ENGLISH, 1920, 1080);
    }

    private static void toTheSettings(Visit visit) {
        visit.shell().settings(Section.GENERAL);
        visit.shell().show(Screen.SETTINGS);
        visit.layOut();
    }
}
