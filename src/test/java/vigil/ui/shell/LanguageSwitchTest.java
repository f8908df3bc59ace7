package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;

/// Another language while the console runs: the screen that shows says the same as if it had spoken it from the start.
class LanguageSwitchTest {
    private static final Set<String> SIGHTS =
            Set.of("wall-4", "bedside", "start-check-in", "discharge-open", "settings-GENERAL", "help-keys");

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static List<Sight> sights() {
        return Sights.all().stream()
                .filter(sight -> SIGHTS.contains(sight.name()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sights")
    void afterASwitchAllIsSaidInTheOtherLanguage(Sight sight) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            try {
                Set<String> fromTheStart =
                        SaidTexts.of(sight.show(Language.GERMAN, 1920, 1080).root());
                Visit visit = sight.show(Language.ENGLISH, 1920, 1080);
                visit.desk().preferences().set(Sight.preferring(Language.GERMAN, 0));
                visit.layOut();
                visit.layOut();
                assertEquals(fromTheStart, SaidTexts.of(visit.root()));
            } finally {
                Spoken.speak(Language.ENGLISH);
            }
            return true;
        });
    }
}
