package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vigil.staff.StaffMember;
import vigil.ui.example.BlankScreen;
import vigil.ui.example.DischargeExamples;
import vigil.ui.example.ExampleStaff;

/// A name that a PIN proved does not wait in a closed form: whoever opens it again may be another.
// Control: H6
class ProvenNameTest {
    private final ExampleStaff staff = new ExampleStaff();

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({"override, override-clinician, true", "sign-nurse, name-nurse, false"})
    void escapeTakesItAway(String begin, String place, boolean open) {
        WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
            ConsoleShell shell = shell(open);
            StaffMember signs = open ? staff.clinician : staff.nurse;
            button(shell, begin).fire();
            named(shell, place).fire();
            staff.answer(signs, open ? ExampleStaff.CLINICIAN_PIN : ExampleStaff.NURSE_PIN);
            assertTrue(named(shell, place).getText().contains(signs.name()), "proved");

            Event.fireEvent(
                    named(shell, place),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            layOut(shell);
            button(shell, begin).fire();

            assertFalse(named(shell, place).getText().contains(signs.name()), "still there");
        });
    }

    private ConsoleShell shell(boolean open) {
        var room = open ? DischargeExamples.twoOpen() : DischargeExamples.allMet();
        ConsoleShell shell = new ConsoleShell(
                staff.desk(DischargeExamples.rooms(room)), new OtherScreens(new BlankScreen(), new BlankScreen()));
        shell.pulse(DischargeExamples.NOW);
        staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);
        shell.openRoom(room.room());
        layOut(shell);
        return shell;
    }

    private static void layOut(ConsoleShell shell) {
        shell.layOut(1920, 1080, DischargeExamples.NOW);
    }

    private static Button button(ConsoleShell shell, String id) {
        return (Button) shell.root().lookup("#" + id);
    }

    private static Button named(ConsoleShell shell, String place) {
        Node signer = shell.root().lookup("#" + place);
        return (Button) signer.lookup(".vg-button");
    }
}
