package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.monitor.MonitorCommand;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.example.ExampleStaff;
import vigil.ui.example.MoreExamples;

/// A nurse signs in, turns away, and comes back: what a locked console shows and does (hazards H27, H31).
@ExtendWith(ApplicationExtension.class)
class LockStoriesTest {
    private final ExampleRooms rooms = MoreExamples.high();
    private final ExampleStaff staff = new ExampleStaff();
    private final ConsoleShell shell = OnStage.console(staff.desk(rooms));

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Start
    void open(Stage stage) {
        OnStage.show(stage, shell);
        shell.pulse(ExampleClinic.NOW);
    }

    // Requirement: STAFF-SHEET-1
    @Test
    void signingInByTouchAndByKeyboardCoversNothing(FxRobot robot) {
        robot.clickOn("#person");
        pulse(robot);
        assertTrue(robot.lookup("#sign-in").query().isVisible());
        Node sheet = robot.lookup("#sign-in").query();
        robot.lookup(".room-tile")
                .queryAll()
                .forEach(tile -> assertFalse(
                        tile.localToScene(tile.getBoundsInLocal())
                                .intersects(sheet.localToScene(sheet.getBoundsInLocal())),
                        tile + " is under the sheet"));

        robot.clickOn("#person-" + staff.nurse.id());
        pulse(robot);
        robot.clickOn("#pin-2").clickOn("#pin-7").clickOn("#pin-1");
        robot.type(KeyCode.DIGIT8, KeyCode.ENTER);
        pulse(robot);

        assertEquals("R. Okafor, RN", staff.operator());
        assertFalse(robot.lookup("#sign-in").query().isVisible());
        assertEquals(Screen.ROOMS, shell.current(), "a digit of a PIN opens no room");
    }

    // Requirement: STAFF-LOCK-3
    @Test
    void aLockedBedsideHidesTheNameAndStillAcknowledgesPausesAndCalls(FxRobot robot) {
        lockAtTheBedside(robot);

        assertFalse(texts(robot).contains("Alma Marsh"));
        assertTrue(texts(robot).stream().anyMatch(t -> t.startsWith("A.M.")));
        robot.clickOn("#acknowledge");
        robot.type(KeyCode.F3);
        robot.press(KeyCode.F12);
        robot.interact(() -> shell.pulse(ExampleClinic.NOW.plus(Duration.ofSeconds(2))));
        robot.release(KeyCode.F12);

        assertEquals(
                List.of(
                        new MonitorCommand.Acknowledge(AlarmId.of(AlarmCondition.BP_HIGH), ""),
                        new MonitorCommand.PauseAudio(""),
                        new MonitorCommand.CallEmergency("", List.of("R. Okafor, RN"))),
                commands());
        assertTrue(staff.attendance().isLocked());
    }

    @Test
    void whatIsTouchedPastALockIsDoneOnceThePinIsThere(FxRobot robot) {
        lockAtTheBedside(robot);

        robot.clickOn("#mark");
        pulse(robot);
        assertEquals(List.of(), commands());
        robot.write(ExampleStaff.NURSE_PIN).type(KeyCode.ENTER);
        pulse(robot);

        assertEquals(List.of(new MonitorCommand.MarkEvent("Mark", "R. Okafor, RN")), commands());
        assertTrue(texts(robot).contains("Alma Marsh"));
    }

    @Test
    void aDraftIsOutOfSightWhileLockedAndThereAgainForTheSamePerson(FxRobot robot) {
        bedside(robot);
        robot.type(KeyCode.N).write("slept");
        lock(robot);
        assertEquals("", note(robot));

        unlock(robot, staff.nurse.id(), ExampleStaff.NURSE_PIN);
        assertEquals("slept", note(robot));

        lock(robot);
        unlock(robot, staff.clinician.id(), ExampleStaff.CLINICIAN_PIN);
        assertEquals("", note(robot), "another person did not write it");
    }

    @Test
    void theReviewAsksForAPersonAndALockLeavesIt(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        pulse(robot);
        assertEquals(Screen.ROOMS, shell.current());
        robot.clickOn("#person-" + staff.nurse.id());
        pulse(robot);
        robot.write(ExampleStaff.NURSE_PIN).type(KeyCode.ENTER);
        pulse(robot);
        assertEquals(Screen.REVIEW, shell.current());

        lock(robot);
        assertEquals(Screen.ROOMS, shell.current());
    }

    @Test
    void escLeavesTheSheetAndTheConsoleStaysLocked(FxRobot robot) {
        lockAtTheBedside(robot);
        robot.clickOn("#person");
        pulse(robot);
        robot.type(KeyCode.ESCAPE);
        pulse(robot);

        assertFalse(robot.lookup("#sign-in").query().isVisible());
        assertTrue(staff.attendance().isLocked());
    }

    private void bedside(FxRobot robot) {
        robot.interact(() -> staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN));
        robot.interact(() -> shell.openRoom("Room 1"));
        pulse(robot);
    }

    private void lockAtTheBedside(FxRobot robot) {
        bedside(robot);
        lock(robot);
        assertTrue(staff.attendance().isLocked());
    }

    private void lock(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        pulse(robot);
    }

    private void unlock(FxRobot robot, long member, String pin) {
        robot.clickOn("#person");
        pulse(robot);
        robot.clickOn("#person-chosen");
        pulse(robot);
        robot.clickOn("#person-" + member);
        pulse(robot);
        robot.write(pin).type(KeyCode.ENTER);
        pulse(robot);
        assertFalse(staff.attendance().isLocked());
    }

    private void pulse(FxRobot robot) {
        robot.interact(() -> shell.pulse(ExampleClinic.NOW));
    }

    private static String note(FxRobot robot) {
        return robot.lookup("#note")
                .<TextInputControl>tryQuery()
                .map(TextInputControl::getText)
                .orElse("");
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private List<MonitorCommand> commands() {
        return rooms.asked().stream().map(ExampleRooms.Asked::command).toList();
    }
}
