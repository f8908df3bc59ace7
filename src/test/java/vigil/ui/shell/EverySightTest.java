package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/// What holds for everything there is to see, in four languages, on the reference canvas and on a small screen.
class EverySightTest {
    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static List<Sight> sights() {
        return Sights.all().stream()
                .filter(sight -> sight.name().matches(System.getProperty("vigil.sights", ".*")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sights")
    void everyTextIsWholeAndInItsPlace(Sight sight) {
        assertNone(Survey.of(sight).texts());
    }

    @ParameterizedTest
    @MethodSource("sights")
    void everyControlSaysWhatItIs(Sight sight) {
        assertNone(Survey.of(sight).spoken());
    }

    @ParameterizedTest
    @MethodSource("sights")
    void everyTargetIsLargeEnough(Sight sight) {
        assertNone(Survey.of(sight).small());
    }

    @ParameterizedTest
    @MethodSource("sights")
    void nothingStaysEnglish(Sight sight) {
        assertNone(EnglishLeft.in(sight, Survey.of(sight).said()));
    }

    private static void assertNone(List<String> faults) {
        assertEquals("", String.join("\n", faults));
    }
}
