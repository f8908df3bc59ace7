package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
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
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.session.Phase;
import vigil.session.SignatureRole;
import vigil.ui.control.Desk;
import vigil.ui.discharge.RemsExport;
import vigil.ui.example.AlarmExamples;
import vigil.ui.example.DischargeExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.start.StartOffers;

/// A patient leaves: what a nurse and a clinician do at the discharge screen, and what is gone afterwards.
// Requirement: UI-HOLD-1
@ExtendWith(ApplicationExtension.class)
class LeavingStoriesTest {
    private final ExampleRooms rooms = DischargeExamples.rooms(DischargeExamples.twoOpen());
    private final List<RemsExport.Form> written = new ArrayList<>();
    private final ConsoleShell shell;

    LeavingStoriesTest() {
        Desk desk = Desk.of(rooms, ExampleClinic.TIME);
        desk.operator().set("R. Okafor");
        shell = OnStage.console(desk, OnStage.noOthers(), StartOffers.SHIPPED, (session, now, form) -> {
            written.add(form);
            return CompletableFuture.completedFuture("Written.");
        });
    }

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Start
    void open(Stage stage) {
        OnStage.show(stage, shell);
        shell.openRoom("Room 1");
        shell.pulse(DischargeExamples.NOW);
    }

    private void show(FxRobot robot, RoomSnapshot room) {
        robot.interact(() -> {
            rooms.publish(room);
            shell.pulse(DischargeExamples.NOW);
        });
    }

    @Test
    void aTapOnAnOpenItemGoesToItsAnswersAndTheAnswerIsSentAtOnce(FxRobot robot) {
        assertEquals(SessionPage.DISCHARGE, shell.session().page());

        robot.clickOn("#open-recovery-gait");
        robot.clickOn("#answer-recovery-gait-no");

        assertAsked(new MonitorCommand.AnswerCheck("recovery.gait", "no", "R. Okafor"));
    }

    @Test
    void whoeverOnlyLooksAtTheDischargeEndsNoObservation(FxRobot robot) {
        show(robot, DischargeExamples.in(Phase.OBSERVATION));
        robot.interact(() -> shell.turnTo(SessionPage.BEDSIDE));
        for (String way : List.of("#page-bedside", "#back-to-observation", "Esc")) {
            robot.clickOn("#more").clickOn("#more-discharge");
            robot.interact(() -> shell.pulse(DischargeExamples.NOW));
            assertEquals(SessionPage.DISCHARGE, shell.session().page(), way);

            if (way.startsWith("#")) {
                robot.clickOn(way);
            } else {
                robot.interact(() -> shell.root().lookup(".discharge-screen").requestFocus());
                robot.type(KeyCode.ESCAPE);
            }
            robot.interact(() -> shell.pulse(DischargeExamples.NOW));
            assertEquals(SessionPage.BEDSIDE, shell.session().page(), way);
        }
        assertEquals(List.of(), rooms.asked());
    }

    @Test
    void theNurseSignsWithAPrintedNameThatCanBeChanged(FxRobot robot) {
        show(robot, DischargeExamples.allMet());

        robot.clickOn("#sign-nurse");
        robot.write(", RN");
        robot.clickOn("#confirm-nurse");

        assertAsked(
                new MonitorCommand.Sign(SignatureRole.NURSE, "R. Okafor, RN", "I assessed this patient.", "R. Okafor"));
    }

    @Test
    void anOverrideNeedsANameAndAReason(FxRobot robot) {
        robot.clickOn("#override");
        robot.clickOn("#override-clinician").write("Dr M. Iyer");
        robot.clickOn("#override-reason").write("no");
        assertTrue(robot.lookup("#confirm-override").queryButton().isDisabled(), "a reason has 5 letters or more");

        robot.write(" stairs at home");
        robot.clickOn("#confirm-override");

        assertAsked(new MonitorCommand.OverrideDischarge("Dr M. Iyer", "no stairs at home", "R. Okafor"));
    }

    @Test
    void dischargeIsHeldForASecondAndASingleTouchIsNothing(FxRobot robot) {
        show(robot, DischargeExamples.ready());

        robot.clickOn("#discharge");
        assertTrue(rooms.asked().isEmpty());

        robot.moveTo("#discharge").press(javafx.scene.input.MouseButton.PRIMARY);
        robot.interact(() -> shell.pulse(DischargeExamples.NOW.plus(Duration.ofSeconds(1))));
        robot.release(javafx.scene.input.MouseButton.PRIMARY);

        assertAsked(new MonitorCommand.Discharge("R. Okafor"));
    }

    @Test
    void afterTheDischargeNoScreenKeepsThePatient(FxRobot robot) {
        assertTrue(texts(shell.root()).stream().anyMatch(t -> t.contains("Alma Marsh")));
        robot.interact(() -> shell.show(Screen.ROOMS));
        show(robot, DischargeExamples.allMet());
        assertTrue(texts(shell.root()).stream().anyMatch(t -> t.contains("20418")));
        robot.interact(() -> shell.openRoom("Room 1"));

        show(robot, DischargeExamples.discharged());
        assertEquals(SessionPage.START, shell.session().page());
        for (Screen screen : List.of(Screen.SESSION, Screen.ROOMS)) {
            robot.interact(() -> shell.show(screen));
            List<String> left = texts(shell.root()).stream()
                    .filter(t -> t.contains("Marsh") || t.contains("20418") || t.contains("130/79"))
                    .toList();
            assertEquals(List.of(), left, screen.title());
        }
    }

    @Test
    void theBedsideIsOneTapAwayAndOneTapBack(FxRobot robot) {
        robot.clickOn("#page-bedside");
        assertTrue(shell.atBedside());

        robot.clickOn("#page-discharge");
        assertEquals(SessionPage.DISCHARGE, shell.session().page());
    }

    @Test
    void anAlarmIsAcknowledgedWithTheSameKeyAsAtTheBedside(FxRobot robot) {
        show(robot, DischargeExamples.alarm());

        robot.type(KeyCode.F2);

        assertInstanceOf(
                MonitorCommand.Acknowledge.class, rooms.asked().getFirst().command());
    }

    @Test
    void pausingTheSoundHereLeavesOtherRoomsTheirs(FxRobot robot) {
        show(robot, AlarmExamples.three("Room 2"));
        show(robot, DischargeExamples.alarm());

        robot.type(KeyCode.F3);

        assertEquals(
                List.of("Room 1"),
                rooms.asked().stream().map(ExampleRooms.Asked::room).toList());
        assertInstanceOf(
                MonitorCommand.PauseAudio.class, rooms.asked().getFirst().command());
    }

    @Test
    void theEmergencyKeyLeadsToTheBedsideFromHere(FxRobot robot) {
        robot.press(KeyCode.F12);
        assertTrue(shell.atBedside());
        robot.interact(() -> shell.pulse(DischargeExamples.NOW.plus(Duration.ofSeconds(1))));
        robot.release(KeyCode.F12);

        assertTrue(rooms.asked().stream().anyMatch(a -> a.command() instanceof MonitorCommand.CallEmergency));
    }

    @Test
    void beforeTheDoseAnAlarmLiesOverTheHeadOfTheStartPage(FxRobot robot) {
        show(robot, DischargeExamples.in(Phase.BASELINE));
        assertEquals(SessionPage.START, shell.session().page());
        assertFalse(bar(robot).isVisible());

        show(robot, DischargeExamples.alarmIn(Phase.BASELINE));
        assertTrue(bar(robot).isVisible());
        robot.type(KeyCode.F2);
        assertInstanceOf(
                MonitorCommand.Acknowledge.class, rooms.asked().getFirst().command());
    }

    @Test
    void theRemsFormOpensOverTheCriteriaAndIsWrittenFromThere(FxRobot robot) {
        show(robot, DischargeExamples.nasalOpen());
        robot.clickOn("#open-rems");
        robot.clickOn("#answer-rems-form");
        assertFalse(robot.lookup("#criteria").query().getParent().isVisible(), "one list at a time");
        assertTrue(texts(shell.root()).contains("Takes an opioid"));

        robot.clickOn("#rems-csv");
        assertEquals(List.of(RemsExport.Form.CSV), written);
        assertTrue(texts(shell.root()).contains("Written."));

        robot.clickOn("#rems-close");
        assertTrue(robot.lookup("#criteria").query().getParent().isVisible());
    }

    private Node bar(FxRobot robot) {
        return robot.lookup("#alarm-bar").queryAll().stream().findFirst().orElseThrow();
    }

    private void assertAsked(MonitorCommand wanted) {
        assertEquals(
                List.of(wanted),
                rooms.asked().stream().map(ExampleRooms.Asked::command).toList());
    }

    /// Every text, spoken ones included, in sight or not.
    private static List<String> texts(Parent root) {
        return root.getChildrenUnmodifiable().stream()
                .flatMap(child -> java.util.stream.Stream.concat(
                        own(child).stream(),
                        child instanceof Parent parent ? texts(parent).stream() : java.util.stream.Stream.of()))
                .toList();
    }

    private static List<String> own(Node node) {
        String spoken = node.getAccessibleText() == null ? "" : node.getAccessibleText();
        if (node instanceof Labeled labeled) {
            return List.of(labeled.getText() == null ? "" : labeled.getText(), spoken);
        }
        return node instanceof TextInputControl field ? List.of(field.getText(), spoken) : List.of(spoken);
    }
}
