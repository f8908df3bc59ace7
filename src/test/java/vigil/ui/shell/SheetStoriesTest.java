package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
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
import vigil.session.AdverseEpisode;
import vigil.session.AdverseGrade;
import vigil.session.Correctable;
import vigil.session.Session;
import vigil.session.SessionEvent;
import vigil.ui.control.Desk;
import vigil.ui.example.CourseExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;

/// What a nurse charts at the bedside by its sheets, and what the room is asked.
@ExtendWith(ApplicationExtension.class)
class SheetStoriesTest {
    private final ExampleRooms rooms = CourseExamples.with(CourseExamples.adverse());
    private final ConsoleShell shell;

    SheetStoriesTest() {
        Desk desk = Desk.of(rooms, ExampleClinic.TIME);
        desk.operator().set("R. Okafor");
        shell = OnStage.console(desk);
    }

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Start
    void open(Stage stage) {
        OnStage.show(stage, shell);
        shell.openRoom("Room 1");
        shell.pulse(ExampleClinic.NOW);
    }

    @Test
    void aPressureMeasuredByHandIsEnteredByKeysOnceItHasBothItsNumbers(FxRobot robot) {
        tap(robot, "#more", "#more-hand");
        tap(robot, "#pad-1", "#pad-4", "#pad-2");
        assertTrue(robot.lookup("#hand-enter").queryButton().isDisabled(), "SYS alone is no blood pressure");

        tap(robot, "#hand-next", "#pad-8", "#pad-8", "#hand-enter");

        assertAsked(new MonitorCommand.EnterCuff(142, 88, OptionalInt.empty(), OptionalInt.empty(), "R. Okafor"));
    }

    @Test
    void anAdverseEventGetsItsGradeAndKeepsItsOnset(FxRobot robot) {
        AdverseEpisode newest = session().charting().adverseEvents().getLast();
        tap(robot, "#rail-event", "#adverse-all");
        assertTrue(robot.lookup("#adverse-save").queryButton().isDisabled(), "nothing was said of it yet");

        tap(robot, "#grade-moderate", "#adverse-save");

        assertAsked(new MonitorCommand.DetailAdverseEvent(
                new SessionEvent.AdverseEventDetailed(
                        newest.entry(),
                        Optional.of(AdverseGrade.MODERATE),
                        false,
                        Optional.of(newest.onset()),
                        Optional.empty(),
                        "",
                        "R. Okafor"),
                "R. Okafor"));
    }

    @Test
    void theStartOfTheDoseIsCorrectedWithAReason(FxRobot robot) {
        Correctable dose = session().charting().correctables().stream()
                .filter(c -> c.event() instanceof SessionEvent.DoseStarted)
                .findFirst()
                .orElseThrow();
        tap(robot, "#more", "#correct");
        // It may be scrolled away: the keyboard comes to it all the same.
        robot.interact(row(robot, "Dose started")::requestFocus);
        robot.type(KeyCode.ENTER);
        pulse(robot);
        robot.clickOn("−1");
        robot.clickOn("#correct-reason").write("Tap");
        pulse(robot);
        assertTrue(robot.lookup("#correct-it").queryButton().isDisabled(), "a reason has 5 letters or more");

        robot.write("ped late");
        pulse(robot);
        tap(robot, "#correct-it");

        assertAsked(new MonitorCommand.Correct(
                dose.entry(),
                Optional.of(dose.event()),
                Optional.of(dose.at().plus(Duration.ofMinutes(-1))),
                "Tapped late",
                "R. Okafor"));
    }

    @Test
    void escapeClosesASheetAndAsksNothing(FxRobot robot) {
        tap(robot, "#more", "#more-hand", "#pad-1");
        robot.type(KeyCode.ESCAPE);
        pulse(robot);

        assertTrue(shell.atBedside());
        assertEquals(List.of(), rooms.asked());
    }

    private Session session() {
        return rooms.snapshot("Room 1").session().orElseThrow();
    }

    private static Node row(FxRobot robot, String words) {
        return robot.lookup(".list-row").queryAll().stream()
                .filter(row -> row.getAccessibleText().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private void tap(FxRobot robot, String... buttons) {
        for (String button : buttons) {
            robot.clickOn(button);
            pulse(robot);
        }
    }

    private void pulse(FxRobot robot) {
        robot.interact(() -> shell.pulse(ExampleClinic.NOW));
    }

    private void assertAsked(MonitorCommand wanted) {
        assertEquals(
                List.of(wanted),
                rooms.asked().stream().map(ExampleRooms.Asked::command).toList());
    }
}
