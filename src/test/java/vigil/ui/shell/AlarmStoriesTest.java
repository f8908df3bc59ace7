package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPreset;
import vigil.alarm.EscalationStep;
import vigil.alarm.PresetShelf;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.ui.control.Desk;
import vigil.ui.discharge.RemsExport;
import vigil.ui.example.AlarmExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.face.PresetTitles;
import vigil.ui.start.StartOffers;

/// The alarm system as a nurse works with it, by hand and by key.
// Requirement: UI-ALARM-1
// Requirement: UI-LIMITS-1
@ExtendWith(ApplicationExtension.class)
class AlarmStoriesTest {
    private final ExampleRooms rooms = ExampleClinic.rooms();
    private static final AlarmLimits OURS = AlarmPreset.STANDARD.limits().as("ours", 3);

    private final Desk desk = Desk.of(
            rooms,
            ExampleClinic.TIME,
            new PresetTitles(
                    PresetShelf.of(
                            List.of(new AlarmPreset("ours", "Our clinic", OURS, AlarmPreset.STANDARD.cuffInDosing()))),
                    Runnable::run));
    private final StringBuilder played = new StringBuilder();
    private final ConsoleShell shell;

    AlarmStoriesTest() {
        StartOffers offers = new StartOffers(PresetShelf.shipped(), room -> {
            played.append(room);
            return Optional.empty();
        });
        shell = OnStage.console(desk, OnStage.noOthers(), offers, RemsExport.NONE);
    }

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Start
    void open(Stage stage) {
        OnStage.show(stage, shell);
        shell.pulse(ExampleClinic.NOW);
    }

    @Test
    void limitsAreChangedAtTheBedsideAndTheSignStandsUntilTheyAreBack(FxRobot robot) {
        openRoom(robot, "Room 1");
        assertFalse(robot.lookup("#limits-changed").query().isVisible());

        robot.clickOn("#limits").clickOn("#limit-SpO-low-MEDIUM").clickOn("#limit-less");
        assertTrue(commands().isEmpty(), "nothing is in force before its button");
        robot.clickOn("#limits-apply");
        assertEquals(List.of(new MonitorCommand.ChangeLimits(AlarmExamples.spo2Medium(89), "")), commands());

        publish(robot, AlarmExamples.changed(""));
        assertTrue(robot.lookup("#limits-changed").query().isVisible());

        robot.clickOn("#limit-back").clickOn("#limits-apply");
        assertEquals(
                new MonitorCommand.ChangeLimits(AlarmPreset.STANDARD.limits(), ""),
                commands().getLast());
        publish(robot, ExampleClinic.room1());
        assertFalse(robot.lookup("#limits-changed").query().isVisible());
    }

    @Test
    void limitsCanBeOpenedWhileAnAlarmStands(FxRobot robot) {
        publish(robot, AlarmExamples.three("Room 1"));
        openRoom(robot, "Room 1");

        robot.clickOn(".limits-beside");

        assertTrue(robot.lookup("#limits-apply").tryQuery().isPresent());
    }

    @Test
    void aScreenReaderIsToldOfAnAlarmOnceWhateverScreenShows(FxRobot robot) {
        List<String> told = new ArrayList<>();
        robot.lookup("#announcer").query().accessibleTextProperty().subscribe((before, after) -> told.add(after));
        robot.interact(() -> shell.show(Screen.HELP));
        publish(robot, AlarmExamples.three("Room 1"));
        pulse(robot);
        pulse(robot);
        assertEquals(List.of("Room 1: HIGH alarm, SpO₂ 83. Room 1: MEDIUM alarm, PR 126"), told);
    }

    /// AV-10: the band shows HIGH, "1 of 3", and the others are reachable.
    @Test
    void av10OfThreeAlarmsAllAreReachedByTapAndByKeyAndEachIsAcknowledgedItself(FxRobot robot) {
        publish(robot, AlarmExamples.three("Room 1"));
        openRoom(robot, "Room 1");
        assertTrue(says(robot, "1 of 3"));
        robot.type(KeyCode.F2);

        robot.clickOn(".next-alarm");
        pulse(robot);
        assertTrue(says(robot, "2 of 3"));
        robot.type(KeyCode.F2, KeyCode.PAGE_DOWN);
        pulse(robot);
        robot.clickOn("#acknowledge");

        assertEquals(
                List.of(
                        AlarmId.of(AlarmCondition.SPO2_LOW),
                        AlarmId.of(AlarmCondition.PR_HIGH),
                        AlarmId.of(AlarmCondition.SEDATION)),
                commands().stream()
                        .map(c -> ((MonitorCommand.Acknowledge) c).alarm())
                        .toList());
    }

    @Test
    void anUnansweredAlarmOfAnotherRoomOpensItAndThenItsStripIsGone(FxRobot robot) {
        openRoom(robot, "Room 1");
        assertFalse(robot.lookup("#elsewhere").query().isVisible());

        publish(robot, AlarmExamples.unanswered(EscalationStep.OTHER_ROOMS).snapshot("Room 3"));
        assertTrue(robot.lookup("#elsewhere").query().isVisible());
        robot.clickOn("Open Room 3");

        assertEquals("Room 3", shell.session().room());
        pulse(robot);
        assertFalse(robot.lookup("#elsewhere").query().isVisible());
        assertTrue(commands().isEmpty(), "to open a room answers nothing");
    }

    @Test
    void theSoundTestIsPlayedAnsweredAndRecordedOnceTheSessionRuns(FxRobot robot) {
        openRoom(robot, "Room 6");
        robot.clickOn("#patient-id").write("20466");
        robot.clickOn("#modality-iv");
        pulse(robot);

        robot.clickOn("#sound-play");
        assertEquals("Room 6", played.toString());
        pulse(robot);
        robot.clickOn("#sound-heard");
        pulse(robot);
        robot.clickOn("#start-session");
        assertTrue(commands().getLast() instanceof MonitorCommand.StartSession);
        pulse(robot);
        assertTrue(commands().getLast() instanceof MonitorCommand.StartSession, "no session runs yet");

        publish(robot, AlarmExamples.three("Room 6"));
        assertEquals(new MonitorCommand.ConfirmSound(true, ""), commands().getLast());
    }

    @Test
    void theSoundIsTestedWhileASessionRunsAndTheAnswerIsRecordedAtOnce(FxRobot robot) {
        openRoom(robot, "Room 1");
        robot.clickOn("#limits").clickOn("#bedside-sound-play");
        pulse(robot);
        assertEquals("Room 1", played.toString());
        assertTrue(commands().isEmpty(), "no answer is set beforehand");

        robot.clickOn("#bedside-sound-not-heard");
        pulse(robot);
        assertEquals(List.of(new MonitorCommand.ConfirmSound(false, "")), commands());
        assertTrue(robot.lookup("#sound-words").queryAs(Label.class).getText().startsWith("Not heard 14:07:42."));

        robot.clickOn("#bedside-sound-play");
        pulse(robot);
        robot.clickOn("#bedside-sound-heard");
        assertEquals(new MonitorCommand.ConfirmSound(true, ""), commands().getLast());
    }

    @Test
    void changesThatAreNotInForceAreNamedOnceBeforeEscDropsThem(FxRobot robot) {
        openRoom(robot, "Room 1");
        robot.clickOn("#limits").clickOn("#limit-SpO-low-MEDIUM").clickOn("#limit-less");
        robot.clickOn("#limit-SpO-low-HIGH").clickOn("#limit-less");

        robot.type(KeyCode.ESCAPE);
        pulse(robot);
        assertTrue(says(robot, "2 changes are not in force. Esc or Close drops them."));
        robot.clickOn("#limit-more");
        assertFalse(says(robot, "2 changes are not in force. Esc or Close drops them."), "another change since");
        robot.clickOn("#limits-close");
        assertTrue(says(robot, "1 change is not in force. Esc or Close drops it."));

        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#limits-apply").tryQuery().isEmpty());
        assertTrue(commands().isEmpty());
        robot.clickOn("#limits");
        assertTrue(says(robot, "90 %"), "dropped, not kept in secret");
    }

    @Test
    void aPresetOfTheClinicStandsAtTheBedsideByTitleAndVersion(FxRobot robot) {
        publish(robot, AlarmExamples.under(OURS));
        openRoom(robot, "Room 1");

        assertEquals(
                "Limits\nOur clinic, version 3",
                robot.lookup("#limits").queryButton().getText());
        assertFalse(robot.lookup("#limits-changed").query().isVisible());
    }

    private void openRoom(FxRobot robot, String room) {
        robot.interact(() -> shell.openRoom(room));
        pulse(robot);
    }

    private void publish(FxRobot robot, RoomSnapshot snapshot) {
        robot.interact(() -> rooms.publish(snapshot));
        pulse(robot);
    }

    private void pulse(FxRobot robot) {
        robot.interact(() -> shell.pulse(ExampleClinic.NOW));
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(l -> l.isVisible() && l.getText().equals(words));
    }

    private List<MonitorCommand> commands() {
        return rooms.asked().stream().map(ExampleRooms.Asked::command).toList();
    }
}
