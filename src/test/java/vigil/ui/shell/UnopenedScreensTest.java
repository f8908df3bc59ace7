package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vigil.metric.Timestamp;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Desk;
import vigil.ui.control.Preferences;
import vigil.ui.control.SoundTest;
import vigil.ui.discharge.RemsExport;
import vigil.ui.example.BlankScreen;
import vigil.ui.example.ExampleClinic;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.settings.SettingsModel;
import vigil.ui.settings.SettingsSource;
import vigil.ui.start.StartOffers;

/// When a screen that nobody asked for is built, and when one that shows no more is given up.
class UnopenedScreensTest {
    private final List<String> made = new ArrayList<>();
    private final List<String> retired = new ArrayList<>();
    private final Desk desk = Desk.of(ExampleClinic.rooms(), ExampleClinic.TIME);

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void nothingIsBuiltInTheFirstSecondsAndThenOneAtATime() {
        onFx(() -> {
            UnopenedScreens unopened = new UnopenedScreens();
            ShellParts parts = parts();
            for (int frame = 0; frame <= 240; frame++) { // 4 s of 60 frames a second
                unopened.pulse(at(frame), parts);
                if (frame < 120) {
                    assertEquals(false, parts.openedSession().isPresent(), "frame " + frame);
                }
                if (frame == 121) {
                    assertEquals(true, parts.openedSession().isPresent(), "the bedside first");
                    assertEquals(false, parts.openedHelp().isPresent(), "no two in neighbouring frames");
                }
            }
            assertEquals(List.of("review", "devices"), made, "each once");
        });
    }

    @Test
    void anotherLanguageGivesUpTheScreensOfTheOneBeforeAndNoOther() {
        onFx(() -> {
            try {
                ConsoleShell shell = new ConsoleShell(desk, others());
                shell.show(Screen.REVIEW);
                Preferences d = Preferences.DEFAULT;
                desk.preferences()
                        .set(new Preferences(
                                Language.GERMAN, d.night(), d.reducedMotion(), d.textStep(), d.autoLock()));
                assertEquals(List.of("review", "review"), made);
                assertEquals(List.of("review 1"), retired);
            } finally {
                Spoken.speak(Language.ENGLISH);
            }
        });
    }

    private ShellParts parts() {
        Whereabouts here = new Whereabouts(desk, this::parts, () -> {});
        SettingsModel settings = new SettingsModel(
                desk, SettingsSource.NONE, SoundTest.SILENT, Runnable::run, Runnable::run, () -> true);
        return new ShellParts(
                here, desk, new ShellParts.Ground(others(), StartOffers.SHIPPED, RemsExport.NONE, settings));
    }

    private OtherScreens others() {
        return new OtherScreens(maker("review"), maker("devices"), SettingsSource.NONE);
    }

    private Supplier<ConsoleScreen> maker(String name) {
        return () -> {
            made.add(name);
            long number = made.stream().filter(name::equals).count();
            return new BlankScreen().retiring(() -> retired.add(name + " " + number));
        };
    }

    private static Timestamp at(int frame) {
        return ExampleClinic.NOW.plus(Duration.ofSeconds(frame).dividedBy(60));
    }

    private static void onFx(Runnable story) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            story.run();
            return null;
        });
    }
}
