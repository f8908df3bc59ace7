package vigil.ui.bedside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.monitor.MonitorCommand;
import vigil.ui.control.Desk;
import vigil.ui.example.CourseExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.example.MoreExamples;

/// What a hand at the bedside asks of the room.
class BedsideViewModelTest {
    private final ExampleRooms rooms = MoreExamples.high();
    private final Desk desk = Desk.of(rooms, ExampleClinic.TIME);
    private final BedsideViewModel bedside = new BedsideViewModel(desk);

    @BeforeEach
    void openRoom1() {
        desk.operator().set("R. Okafor");
        bedside.open("Room 1");
        bedside.pulse(ExampleClinic.NOW);
    }

    @Test
    void acknowledgeNamesTheAlarmThatIsShown() {
        bedside.acknowledge();

        assertAsked(new MonitorCommand.Acknowledge(AlarmId.of(AlarmCondition.BP_HIGH), "R. Okafor"));
    }

    @Test
    void afterTurningToTheNextAlarmAcknowledgeNamesThatOne() {
        bedside.turn(1);
        bedside.pulse(ExampleClinic.NOW);
        bedside.acknowledge();

        assertAsked(new MonitorCommand.Acknowledge(AlarmId.of(AlarmCondition.PR_HIGH), "R. Okafor"));
    }

    @Test
    void turningOnceMoreComesBackToTheFirst() {
        for (int i = 0; i < 2; i++) {
            bedside.turn(1);
            bedside.pulse(ExampleClinic.NOW);
        }

        assertEquals("BP 204/121", bedside.shownAlarm().orElseThrow().title());
    }

    @Test
    void withoutAnAlarmAcknowledgeAsksNothing() {
        rooms.publish(ExampleClinic.room1());
        bedside.pulse(ExampleClinic.NOW);

        bedside.acknowledge();
        bedside.pressSound();

        assertTrue(rooms.asked().isEmpty());
    }

    @Test
    void anEmergencyIsCalledOnceAndEndedByItsOwnButton() {
        bedside.emergency();
        rooms.publish(CourseExamples.emergency());
        bedside.pulse(ExampleClinic.NOW);
        bedside.emergency();
        bedside.endEmergency();

        assertAsked(
                new MonitorCommand.CallEmergency("R. Okafor", List.of("R. Okafor")),
                new MonitorCommand.EndEmergency("R. Okafor"));
    }

    @Test
    void anEmptyNoteIsNoNote() {
        bedside.note("   ");
        bedside.note("  calm, eyes open ");

        assertAsked(new MonitorCommand.WriteNote("calm, eyes open", "R. Okafor"));
    }

    private void assertAsked(MonitorCommand... commands) {
        assertEquals(
                List.of(commands),
                rooms.asked().stream().map(ExampleRooms.Asked::command).toList());
    }
}
