package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import vigil.alarm.PresetShelf;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.session.Phase;
import vigil.ui.control.Desk;
import vigil.ui.discharge.RemsExport;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.example.StartExamples;
import vigil.ui.start.StartOffers;

/// What a nurse and a clinician do before a dose, and what the room is asked.
@ExtendWith(ApplicationExtension.class)
class StartStoriesTest {
    private static final String BY = "R. Okafor";
    private final ExampleRooms rooms = StartExamples.rooms(StartExamples.softStop());
    private final ConsoleShell shell;

    StartStoriesTest() {
        Desk desk = Desk.of(rooms, ExampleClinic.TIME);
        desk.operator().set(BY);
        shell = OnStage.console(
                desk,
                OnStage.noOthers(),
                new StartOffers(PresetShelf.shipped(), room -> Optional.empty()),
                RemsExport.NONE);
    }

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Start
    void open(Stage stage) {
        // Whole within the headless screen: a menu that stands out of it cannot be drawn.
        OnStage.show(stage, shell, 1000, 625);
        shell.openRoom("Room 6");
        shell.pulse(StartExamples.NOW);
    }

    @Test
    void aSoftStopIsAuthorisedWithNameAndReasonOnly(FxRobot robot) {
        assertTrue(button(robot, "authorise").isDisabled());
        robot.clickOn("#clinician").write("Dr M. Iyer");
        robot.clickOn("#reason").write("Usual for her");
        pulse(robot);
        robot.clickOn("#authorise");

        assertEquals(List.of(new MonitorCommand.Authorise("Dr M. Iyer", "Usual for her", BY)), commands());
        assertTrue(button(robot, "start-session").isDisabled(), "nothing is authorised before the room says so");
    }

    @Test
    void anOpenThingLeadsToWhereItIsDone(FxRobot robot) {
        robot.clickOn("#open-decision");
        assertTrue(robot.lookup("#clinician").query().isFocusWithin());

        publish(robot, StartExamples.checkIn());
        robot.clickOn("#open-identity-birth");
        assertTrue(robot.lookup("#identity-birth-yes").query().isFocused());
    }

    @Test
    void anAnswerTypedGoesOutWhenTheFieldIsLeft(FxRobot robot) {
        publish(robot, StartExamples.checkIn());
        robot.interact(() -> robot.lookup("#field-fasting-liquids").query().requestFocus());
        robot.write("12:15");
        assertEquals(List.of(), commands());

        robot.type(KeyCode.TAB);
        assertEquals(List.of(new MonitorCommand.AnswerCheck("fasting.liquids", "2026-11-24T12:15", BY)), commands());
    }

    @Test
    void aHardStopOffersNoWayToTheDose(FxRobot robot) {
        publish(robot, StartExamples.hardStop());

        assertTrue(
                robot.lookup("#authorise").tryQuery().map(n -> !n.isVisible()).orElse(true));
        assertTrue(robot.lookup("#withdraw").tryQuery().map(n -> !n.isVisible()).orElse(true));
        assertTrue(button(robot, "start-session").isDisabled());
        assertTrue(button(robot, "postpone").isVisible());
    }

    @Test
    void theInfusionStartsOnceItIsAuthorised(FxRobot robot) {
        publish(robot, StartExamples.ready());
        assertEquals("Start infusion", button(robot, "start-session").getText());
        robot.clickOn("#start-session");

        assertTrue(commands().getLast() instanceof MonitorCommand.StartDose);
    }

    @Test
    void aNasalDeviceIsGivenWithItsLot(FxRobot robot) {
        publish(robot, StartExamples.nasal());
        robot.clickOn("#lot").write("LA4411");
        robot.clickOn("#start-session");

        assertEquals(List.of(new MonitorCommand.GiveDevice("LA4411", BY)), commands());
    }

    @Test
    void postponingIsAskedTwice(FxRobot robot) {
        robot.clickOn("#postpone");
        pulse(robot);
        assertEquals(List.of(), commands());
        robot.clickOn("#close-session");

        assertEquals(List.of(new MonitorCommand.Abort("Postponed", BY)), commands());
    }

    @Test
    void theSessionGoesOnWhenTheScreenIsLeft(FxRobot robot) {
        robot.clickOn("#save-and-leave");

        assertEquals(Screen.ROOMS, shell.current());
        assertEquals(List.of(), commands());
    }

    @Test
    void aPatientWhoIsExpectedIsSavedForLater(FxRobot robot) {
        robot.interact(() -> {
            rooms.publish(ExampleClinic.rooms().snapshot("Room 6"));
            shell.pulse(StartExamples.NOW);
        });
        robot.clickOn("#patient-id").write("20466");
        robot.clickOn("#modality-intranasal");
        pulse(robot);
        robot.clickOn("#save-and-leave");

        MonitorCommand.StartSession start =
                (MonitorCommand.StartSession) commands().getFirst();
        assertEquals(Phase.SCHEDULED, start.first());
        assertEquals(Screen.ROOMS, shell.current());
    }

    @Test
    void everyButtonThatChangesSomethingIsLargeEnoughForAFinger(FxRobot robot) {
        for (Node node : robot.lookup(".vg-button").queryAll()) {
            if (node.isVisible() && isOfThisPage(node)) {
                assertTrue(
                        node.getLayoutBounds().getHeight() >= 48,
                        node.getId() + " is " + node.getLayoutBounds().getHeight() + " px high");
            }
        }
        assertFalse(robot.lookup(".vg-button").queryAll().isEmpty());
    }

    /// The page buttons belong to the bar above; what is open is named again where it is done.
    private static boolean isOfThisPage(Node node) {
        String id = node.getId() == null ? "" : node.getId();
        return !node.getStyleClass().contains("open-item") && !id.startsWith("page-");
    }

    private static Button button(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryButton();
    }

    private void publish(FxRobot robot, RoomSnapshot room) {
        robot.interact(() -> rooms.publish(room));
        pulse(robot);
    }

    private void pulse(FxRobot robot) {
        robot.interact(() -> shell.pulse(StartExamples.NOW));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<MonitorCommand> commands() {
        return rooms.asked().stream().map(ExampleRooms.Asked::command).toList();
    }
}
