package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
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
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.ui.control.Desk;
import vigil.ui.discharge.RemsExport;
import vigil.ui.example.BlankScreen;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.example.MoreExamples;
import vigil.ui.start.StartOffers;
import vigil.ui.theme.Theme;

/// What a nurse does, by hand and by key, and what the room is asked.
// Requirement: UI-ACK-1
// Requirement: UI-HOLD-1
@ExtendWith(ApplicationExtension.class)
class ConsoleStoriesTest {
    private final ExampleRooms rooms = MoreExamples.high();
    private final Desk desk = Desk.of(rooms, ExampleClinic.TIME);
    private final BlankScreen review = new BlankScreen();
    private final ConsoleShell shell;

    ConsoleStoriesTest() {
        desk.operator().set("R. Okafor");
        shell = shellOn(desk, review);
    }

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static ConsoleShell shellOn(Desk desk, BlankScreen review) {
        return OnStage.console(desk, new OtherScreens(review, new BlankScreen()), StartOffers.SHIPPED, RemsExport.NONE);
    }

    @Start
    void open(Stage stage) {
        OnStage.show(stage, shell);
        shell.pulse(ExampleClinic.NOW);
    }

    @Test
    void aTapOnATileOpensItsRoom(FxRobot robot) {
        robot.clickOn("#tile-Room-2");

        assertEquals(Screen.SESSION, shell.current());
        assertEquals("Room 2", shell.session().room());
    }

    @Test
    void aDigitOnTheWallOpensThatRoomAndCtrl1ComesBack(FxRobot robot) {
        robot.type(KeyCode.DIGIT3);
        assertEquals("Room 3", shell.session().room());

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals(Screen.ROOMS, shell.current());
    }

    @Test
    void nightViewDimsTheWholeConsoleAndTheSameKeyTakesItBack(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertTrue(shell.root().getStyleClass().contains("night"));

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertTrue(shell.root().getStyleClass().contains("night"), "the bedside stays dim");

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertTrue(shell.root().getStyleClass().contains("dark"));
    }

    @Test
    void barsAreLightOnlyWhileTheReviewIs(FxRobot robot) {
        review.wear(Theme.LIGHT);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertTrue(shell.root().getStyleClass().contains("light"));

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertFalse(shell.root().getStyleClass().contains("light"), "a live patient is never shown in light");
    }

    @Test
    void escLeavesTheStartSheetAndWhatWasTypedIsStillThere(FxRobot robot) {
        robot.interact(() -> shell.openRoom("Room 6"));
        robot.clickOn("#patient-id");
        robot.write("20418");

        robot.type(KeyCode.ESCAPE);
        assertEquals(Screen.ROOMS, shell.current());

        robot.interact(() -> shell.openRoom("Room 6"));
        assertEquals(
                "20418", robot.lookup("#patient-id").queryTextInputControl().getText());
    }

    @Test
    void f1OpensTheKeyMapWithTheRoomsBandAboveItAndF1ComesBack(FxRobot robot) {
        robot.interact(() -> shell.openRoom("Room 1"));

        robot.type(KeyCode.F1);
        assertEquals(Screen.HELP, shell.current());
        assertTrue(robot.lookup("#help-page .label").queryAllAs(Label.class).stream()
                .anyMatch(l -> l.getText().equals("acknowledge the shown alarm")));
        assertTrue(robot.lookup("#help-band .label").queryAllAs(Label.class).stream()
                .anyMatch(l -> l.getText().startsWith("BP 204/121")));

        robot.type(KeyCode.F1);
        assertEquals(Screen.SESSION, shell.current());
        assertEquals("Room 1", shell.session().room());
    }

    @Test
    void thereIsNoWayToAcknowledgeFromTheWall(FxRobot robot) {
        robot.type(KeyCode.F2, KeyCode.ESCAPE, KeyCode.SPACE);

        assertTrue(rooms.asked().stream().noneMatch(a -> a.command() instanceof MonitorCommand.Acknowledge));
    }

    @Test
    void acknowledgeByButtonAndByKeyAskTheSame(FxRobot robot) {
        robot.interact(() -> shell.openRoom("Room 1"));

        robot.clickOn("#acknowledge");
        robot.type(KeyCode.F2);

        var wanted = new MonitorCommand.Acknowledge(AlarmId.of(AlarmCondition.BP_HIGH), "R. Okafor");
        assertEquals(List.of(wanted, wanted), commands());
    }

    @Test
    void theFunctionKeysReachSoundCuffAndMark(FxRobot robot) {
        robot.interact(() -> shell.openRoom("Room 1"));

        robot.type(KeyCode.F3, KeyCode.F4, KeyCode.F5);
        robot.push(KeyCode.SHIFT, KeyCode.F4);

        assertEquals(
                List.of(
                        new MonitorCommand.PauseAudio("R. Okafor"),
                        new MonitorCommand.StartCuff("R. Okafor"),
                        new MonitorCommand.MarkEvent("Mark", "R. Okafor"),
                        new MonitorCommand.StopCuff("R. Okafor")),
                commands());
    }

    @Test
    void lettersTypedIntoANoteAreTextAndEnterKeepsIt(FxRobot robot) {
        robot.interact(() -> shell.openRoom("Room 1"));

        robot.type(KeyCode.N);
        robot.write("n 1");
        robot.type(KeyCode.ENTER);

        assertEquals(List.of(new MonitorCommand.WriteNote("n 1", "R. Okafor")), commands());
    }

    @Test
    void stoppingTheDoseAsksForAReasonAndEscapeLeavesItRunning(FxRobot robot) {
        robot.interact(() -> shell.openRoom("Room 1"));

        robot.clickOn("#rail-dose").clickOn("#stop-dose");
        assertTrue(robot.lookup("#confirm").queryButton().isDisabled());
        robot.type(KeyCode.ESCAPE);
        assertTrue(commands().isEmpty());

        robot.clickOn("#rail-dose").clickOn("#stop-dose").clickOn("As planned").clickOn("#confirm");
        assertEquals(List.of(new MonitorCommand.StopDose("As planned", "R. Okafor")), commands());
    }

    @Test
    void emergencyActsAfterASecondsHoldAndNotBefore(FxRobot robot) {
        robot.interact(() -> shell.openRoom("Room 1"));

        robot.press(KeyCode.F12);
        pulse(robot, 900);
        robot.release(KeyCode.F12);
        pulse(robot, 1500);
        assertTrue(commands().isEmpty(), "let go too early");

        robot.press(KeyCode.F12);
        pulse(robot, 2500);
        robot.release(KeyCode.F12);
        assertEquals(
                new MonitorCommand.CallEmergency("R. Okafor", List.of("R. Okafor")),
                commands().getFirst());
    }

    @Test
    void anEmptyRoomIsStartedFromItsSheet(FxRobot robot) {
        robot.interact(() -> shell.openRoom("Room 6"));
        robot.interact(() -> shell.pulse(ExampleClinic.NOW));
        assertTrue(robot.lookup("#start-session").queryButton().isDisabled());

        robot.clickOn("#patient-id").write("20466");
        robot.interact(() -> shell.pulse(ExampleClinic.NOW));
        assertTrue(robot.lookup("#start-session").queryButton().isDisabled(), "no modality is chosen yet");
        robot.clickOn("#modality-iv");
        robot.interact(() -> shell.pulse(ExampleClinic.NOW));
        robot.clickOn("#start-session");

        assertTrue(commands().getFirst() instanceof MonitorCommand.StartSession s
                && s.patient().reference().equals("20466"));
        assertFalse(rooms.asked().isEmpty());
    }

    private void pulse(FxRobot robot, int millis) {
        Timestamp later = ExampleClinic.NOW.plus(Duration.ofMillis(millis));
        robot.interact(() -> shell.pulse(later));
    }

    private List<MonitorCommand> commands() {
        return rooms.asked().stream().map(ExampleRooms.Asked::command).toList();
    }
}
