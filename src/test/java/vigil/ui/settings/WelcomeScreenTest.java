package vigil.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vigil.ui.control.Composition;
import vigil.ui.control.Desk;
import vigil.ui.control.SoundTest;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleStaff;
import vigil.ui.language.Language;

/// The first page leads to the first administrator where nobody is known, and to the rooms.
class WelcomeScreenTest {
    private final List<String> went = new ArrayList<>();
    private final Shelf shelf = new Shelf();

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whereNobodyIsKnownItLeadsToTheFirstAdministratorOrPast() {
        WelcomeScreen page = page(Desk.of(ExampleClinic.rooms(), ExampleClinic.TIME));

        press(page, "welcome-admin");
        press(page, "welcome-later");

        assertEquals(List.of("people", "rooms"), went);
    }

    @Test
    void whereSomebodyIsKnownThereIsOneWay() {
        WelcomeScreen page = page(new ExampleStaff().desk(ExampleClinic.rooms()));

        assertNull(find(page, "welcome-admin"));
        press(page, "welcome-later");

        assertEquals(List.of("rooms"), went);
    }

    @Test
    void everyLanguageIsOfferedByItsOwnName() {
        WelcomeScreen page = page(Desk.of(ExampleClinic.rooms(), ExampleClinic.TIME));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Language.values().length; i++) {
            names.add(find(page, "welcome-language-" + i) instanceof Button button ? button.getText() : "none");
        }

        assertEquals(List.of(Language.values()).stream().map(Language::ownName).toList(), names);
    }

    @Test
    void aTouchOnALanguageSpeaksIt() {
        Desk desk = Desk.of(ExampleClinic.rooms(), ExampleClinic.TIME);
        WelcomeScreen page = page(desk);

        press(page, "welcome-language-" + Language.GERMAN.ordinal());

        assertEquals(Language.GERMAN, desk.preferences().get().language());
    }

    /// What comes first comes once: whichever way was taken, it is kept that a person has read it.
    @ParameterizedTest
    @ValueSource(strings = {"welcome-admin", "welcome-later"})
    void thatItWasReadIsKept(String way) {
        WelcomeScreen page = page(Desk.of(ExampleClinic.rooms(), ExampleClinic.TIME));
        assertEquals(List.of(), shelf.kept);

        press(page, way);

        assertEquals(1, shelf.kept.size());
    }

    private WelcomeScreen page(Desk desk) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            SettingsModel model =
                    new SettingsModel(desk, shelf, SoundTest.SILENT, Runnable::run, Runnable::run, () -> true);
            WelcomeScreen made = new WelcomeScreen(model, () -> went.add("people"), () -> went.add("rooms"));
            made.compose(Composition.FULL);
            new Scene(new Pane(made.root()), 1920, 1080);
            made.root().applyCss();
            made.root().layout();
            return made;
        });
    }

    private static void press(WelcomeScreen page, String id) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            if (find(page, id) instanceof Button button) {
                button.fire();
                return true;
            }
            throw new AssertionError("no button " + id);
        });
    }

    private static @Nullable Node find(WelcomeScreen page, String id) {
        return page.root().lookup("#" + id);
    }
}
