package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/// What holds for everything there is to see, in four languages, on the reference canvas and on a small screen.
class EverySightTest {
    /// What is proved each time; `vigil.sights` names others by a pattern, `.*` all of them. They are many: [Survey]
    /// as a program tells what is found at all of them, or at some.
    private static final String PROVED =
            "help-(keys|alarm)|settings-(GENERAL|SOUND|people)|welcome|wall-[068]|wall-(extremes|words)"
                    + "|review-(open|crowded|name)"
                    + "|bedside|bedside-(high|adverse|nasal|emergency|emergency-limits|three|unplugged|elsewhere|words|name|unsaved|held|extremes)"
                    + "|start-(ready|check-in|new|nasal|by-hand|soft|hard|words)"
                    + "|discharge-(open|ready|failed|override|alarm)";

    /// Those whose words are the longest, for their texts alone.
    private static final String LONGEST = "|bedside-sheet-(ALARMS|CORRECTIONS)|discharge-words|technician-listening";

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static List<Sight> sights() {
        return Sights.proved(PROVED);
    }

    static List<Sight> longest() {
        return Sights.proved(PROVED + LONGEST);
    }

    @ParameterizedTest
    @MethodSource("longest")
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
        assumeFalse(sight.name().equals("help-sound"), "a page of the manual, which is written in English");
        assertNone(EnglishLeft.in(sight, Survey.of(sight).said()));
    }

    private static void assertNone(List<String> faults) {
        assertEquals("", String.join("\n", faults));
    }
}
