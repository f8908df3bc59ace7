package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.settings.Section;

/// What somebody has typed and not yet kept is not lost by a key, another language or another size of the window: it
/// stays where it is, or it is
/// there again when the same is opened again (ux 9).
class KeptTextTest {
    private static final String TYPED = "half a word";
    private static final String SIGHTS =
            "bedside|bedside-sheet-order|start-(change|correct|soft|by-hand)|discharge-(met|override)|review-list|settings-people";

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static List<Sight> sights() {
        return Sights.proved(SIGHTS);
    }

    @ParameterizedTest
    @MethodSource("sights")
    void escapeLosesNothingThatWasTyped(Sight sight) {
        assertNone(fx(() -> lost(sight, "Esc", KeptTextTest::escape)));
    }

    @ParameterizedTest
    @MethodSource("sights")
    void anotherLanguageLosesNothingThatWasTyped(Sight sight) {
        assertNone(fx(() -> lost(sight, "language", KeptTextTest::german)));
    }

    @ParameterizedTest
    @MethodSource("sights")
    void anotherSizeLosesNothingThatWasTyped(Sight sight) {
        assertNone(fx(() -> lost(sight, "size", KeptTextTest::smaller)));
    }

    /// What somebody does who has typed.
    private interface Deed {
        void on(Visit visit, TextInputControl field);
    }

    private static List<String> lost(Sight sight, String deed, Deed done) {
        List<String> faults = new ArrayList<>();
        int fields = fields(sight.show(Language.ENGLISH, 1920, 1080)).size();
        assertTrue(fields > 0, sight + " has nothing to write in");
        for (int i = 0; i < fields; i++) {
            Visit visit = sight.show(Language.ENGLISH, 1920, 1080);
            TextInputControl field = fields(visit).get(i);
            String place = Looked.place(field);
            field.setText(TYPED);
            visit.layOut();
            Screen before = visit.shell().current();
            done.on(visit, field);
            visit.shell().show(before);
            visit.layOut();
            if (!isThere(visit) && !isThereAgain(sight, visit)) {
                faults.add(sight + " " + deed + " " + place);
            }
            Spoken.speak(Language.ENGLISH);
        }
        return faults;
    }

    private static void escape(Visit visit, TextInputControl field) {
        field.requestFocus();
        Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        visit.layOut();
    }

    /// A window that needs the other composition, and back.
    private static void smaller(Visit visit, TextInputControl field) {
        visit.resize(1280, 800);
        visit.resize(1920, 1080);
    }

    private static void german(Visit visit, TextInputControl field) {
        visit.shell().settings(Section.GENERAL);
        visit.shell().show(Screen.SETTINGS);
        visit.layOut();
        visit.press("language-1");
    }

    private static boolean isThere(Visit visit) {
        return fields(visit).stream().anyMatch(field -> field.getText().equals(TYPED));
    }

    private static boolean isThereAgain(Sight sight, Visit visit) {
        sight.pose().accept(visit);
        visit.layOut();
        return isThere(visit);
    }

    /// The fields in sight. Those of the checks send what is typed as soon as the focus leaves them: a day's stories
    /// show that.
    private static List<TextInputControl> fields(Visit visit) {
        return Targets.of(visit.root()).stream()
                .filter(node -> !(node instanceof PasswordField))
                .filter(node -> node instanceof TextInputControl field && field.isEditable() && !field.isDisabled())
                .map(TextInputControl.class::cast)
                .filter(field -> !String.valueOf(field.getId()).startsWith("field-"))
                .filter(field -> !isIn(field, "top-bar"))
                .toList();
    }

    private static boolean isIn(Node field, String part) {
        for (Node at = field; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static <T> T fx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(120_000, task);
    }

    private static void assertNone(List<String> faults) {
        assertEquals("", String.join("\n", faults));
    }
}
