package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vigil.ui.control.Desk;
import vigil.ui.control.HelpTopic;
import vigil.ui.example.DischargeExamples;
import vigil.ui.example.ExampleClinic;
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

    @Test
    void thePageThatAPersonTurnedToStays() {
        inGermanAfter(
                shell -> {
                    shell.openRoom("Room 1");
                    shell.turnTo(SessionPage.BEDSIDE);
                    assertEquals(SessionPage.BEDSIDE, shell.session().page());
                },
                shell -> {
                    assertEquals(Screen.SESSION, shell.current());
                    assertEquals("Room 1", shell.session().room());
                    assertEquals(SessionPage.BEDSIDE, shell.session().page());
                });
    }

    @Test
    void helpStaysOnItsPageAndLeadsBackToWhereItWasAsked() {
        Set<String> spoken = new HashSet<>();
        inGermanAfter(
                shell -> {
                    shell.openRoom("Room 1");
                    shell.help(new HelpTopic.Sound());
                },
                shell -> {
                    spoken.addAll(SaidTexts.of(shell.root()));
                    shell.help(new HelpTopic.Sound());
                    assertEquals(SaidTexts.of(shell.root()), spoken, "opened anew it says nothing else");
                });
        assertFalse(spoken.isEmpty());
    }

    /// Does something in English at a room that its patient may leave soon, changes the language, and looks.
    private static void inGermanAfter(Consumer<ConsoleShell> before, Consumer<ConsoleShell> after) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            try {
                Desk desk = Desk.of(DischargeExamples.rooms(DischargeExamples.twoOpen()), ExampleClinic.TIME);
                ConsoleShell shell = new ConsoleShell(desk, OnStage.noOthers());
                before.accept(shell);
                shell.layOut(1920, 1080, DischargeExamples.NOW);
                desk.preferences().set(Sight.preferring(Language.GERMAN, 0));
                shell.layOut(1920, 1080, DischargeExamples.NOW);
                after.accept(shell);
            } finally {
                Spoken.speak(Language.ENGLISH);
            }
            return true;
        });
    }
}
