package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vigil.metric.Timestamp;
import vigil.ui.example.BlankScreen;
import vigil.ui.example.DischargeExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleStaff;
import vigil.ui.example.MoreExamples;

/// Somebody closes the window while patients are watched: a sheet says what ends, and only a held button ends it.
// Requirement: UI-CLOSE-1
@ExtendWith(ApplicationExtension.class)
class ClosingStoriesTest {
    private final ExampleStaff staff = new ExampleStaff();
    private final ConsoleShell shell = OnStage.console(staff.desk(MoreExamples.high()));
    private Timestamp now = ExampleClinic.NOW;
    private boolean closed;

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Start
    void open(Stage stage) {
        OnStage.show(stage, shell);
        shell.pulse(now);
    }

    @Test
    void whoeverIsSignedInIsAskedAndMayStay(FxRobot robot) {
        robot.interact(() -> staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN));

        assertFalse(tryToClose(robot));
        assertTrue(robot.lookup("#closing").query().isVisible());
        assertTrue(
                robot.lookup("#closing-rooms").queryAs(Label.class).getText().contains("Room 1"),
                "the rooms that would not be watched are named");
        coversNoTile(robot);
        robot.type(KeyCode.ESCAPE);
        pulse(robot, Duration.ZERO);

        assertFalse(robot.lookup("#closing").query().isVisible());
        assertFalse(closed);
    }

    @Test
    void aTouchClosesNothingAndASecondDoes(FxRobot robot) {
        robot.interact(() -> staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN));
        tryToClose(robot);

        robot.clickOn("#closing-close");
        pulse(robot, Duration.ofSeconds(3));
        assertFalse(closed, "one touch closes nothing");

        robot.interact(() -> robot.lookup("#closing-close").query().requestFocus());
        robot.press(KeyCode.SPACE);
        pulse(robot, Duration.ofMillis(500));
        assertFalse(closed);
        pulse(robot, Duration.ofMillis(600));
        robot.release(KeyCode.SPACE);
        assertTrue(closed);
    }

    @Test
    void aPasserByIsAskedForAPinFirst(FxRobot robot) {
        assertFalse(tryToClose(robot));

        assertTrue(robot.lookup("#sign-in").query().isVisible());
        assertTrue(robot.lookup("#closing").tryQuery().filter(Node::isVisible).isEmpty());
    }

    @Test
    void atTheBedsideItCoversNoNumberAndNoAlarm(FxRobot robot) {
        robot.interact(() -> {
            staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);
            shell.openRoom("Room 1");
        });
        tryToClose(robot);

        Bounds sheet = inScene(robot.lookup("#closing").query());
        for (String id : List.of("#acknowledge", "#start-cuff")) {
            robot.lookup(id)
                    .tryQuery()
                    .ifPresent(node -> assertFalse(inScene(node).intersects(sheet), id + " is under the sheet"));
        }
    }

    @Test
    void whereNobodyIsWatchedItClosesAtOnce(FxRobot robot) {
        boolean[] may = new boolean[1];
        robot.interact(() -> {
            ConsoleShell calm = new ConsoleShell(
                    staff.desk(DischargeExamples.rooms(DischargeExamples.discharged())),
                    new OtherScreens(new BlankScreen(), new BlankScreen()));
            may[0] = calm.mayClose(() -> {});
        });
        assertEquals(List.of(true), List.of(may[0]));
    }

    private boolean tryToClose(FxRobot robot) {
        boolean[] may = new boolean[1];
        robot.interact(() -> may[0] = shell.mayClose(() -> closed = true));
        pulse(robot, Duration.ZERO);
        return may[0];
    }

    private void coversNoTile(FxRobot robot) {
        Bounds sheet = inScene(robot.lookup("#closing").query());
        robot.lookup(".room-tile")
                .queryAll()
                .forEach(tile -> assertFalse(inScene(tile).intersects(sheet), tile + " is under the sheet"));
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    private void pulse(FxRobot robot, Duration later) {
        now = now.plus(later);
        robot.interact(() -> shell.pulse(now));
    }
}
