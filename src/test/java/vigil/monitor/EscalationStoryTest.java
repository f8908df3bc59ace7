package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmPriority;
import vigil.alarm.EscalatedAlarm;
import vigil.alarm.EscalationStep;
import vigil.session.SessionEvent;

/// Nobody answers a HIGH alarm: louder after 30 s, the other rooms after 60 s, the clinic's command after 120 s.
class EscalationStoryTest {
    private static final AlarmId SPO2 = AlarmId.of(AlarmCondition.SPO2_LOW);

    private final TreatmentRoom room = new TreatmentRoom();

    @BeforeEach
    void aHighAlarm() {
        room.startSession();
        room.command(new MonitorCommand.SetCuffInterval(Duration.ZERO, ""));
        room.pass(5, 97, 74);
        room.pass(6, 83, 74);
    }

    private List<EscalationStep> logged() {
        return room.events(SessionEvent.Escalated.class).stream()
                .filter(e -> e.alarm().equals(SPO2))
                .map(SessionEvent.Escalated::step)
                .toList();
    }

    private List<EscalationStep> shown() {
        return room.room().escalated().stream().map(EscalatedAlarm::step).toList();
    }

    @Test
    void eachStepIsRecordedToldAndShownOnce() {
        room.pass(29, 83, 74);
        assertEquals(List.of(), shown());
        room.pass(2, 83, 74);
        assertEquals(List.of(EscalationStep.LOUDER), shown());
        room.pass(90, 83, 74);
        assertEquals(List.of(EscalationStep.HOOK), shown());
        assertEquals(List.of(EscalationStep.values()), logged());
        assertEquals(
                List.of("Room 1 SpO₂ 83 LOUDER", "Room 1 SpO₂ 83 OTHER_ROOMS", "Room 1 SpO₂ 83 HOOK"), room.escalated);
    }

    @Test
    void anAnswerEndsIt() {
        room.pass(31, 83, 74);
        room.command(new MonitorCommand.Acknowledge(SPO2, ""));
        room.pass(100, 83, 74);
        assertEquals(List.of(), shown());
        assertEquals(List.of(EscalationStep.LOUDER), logged());
    }

    @Test
    void whatCameOfTheCommandStandsInTheLog() {
        room.pass(130, 83, 74);
        room.give(new MonitorInput.HookEnded(SPO2, "The command ended with 0."));
        assertEquals(
                new SessionEvent.Escalated(SPO2, EscalationStep.HOOK, "The command ended with 0."),
                room.events(SessionEvent.Escalated.class).getLast());
    }

    @Test
    void aRestartNeitherForgetsNorRepeats() {
        room.pass(65, 83, 74);
        List<EscalatedAlarm> before = room.room().escalated();
        room.crash(Duration.ofSeconds(4));
        assertEquals(before, room.room().escalated());
        room.pass(60, 83, 74);
        assertEquals(List.of(EscalationStep.HOOK), shown());
        assertEquals(List.of(EscalationStep.values()), logged());
        assertEquals(3, room.escalated.size());
    }

    @Test
    void theCommandIsNotRunAgainAfterARestart() {
        room.pass(130, 83, 74);
        room.crash(Duration.ofSeconds(4));
        room.pass(30, 83, 74);
        assertEquals(3, room.escalated.size());
        assertEquals(List.of(EscalationStep.HOOK), shown());
    }

    @Test
    void aFaultOfTheConsoleGoesFurtherInAnEmptyRoomToo() {
        room.command(new MonitorCommand.Acknowledge(SPO2, ""));
        room.command(new MonitorCommand.EndSession("", ""));
        room.escalated.clear();
        room.give(new MonitorInput.FaultChanged(
                new AlarmInput.Fault(AlarmId.of(AlarmCondition.AUDIO_LOST), AlarmPriority.HIGH, "no device")));
        room.pass(Duration.ofSeconds(31));
        assertEquals(List.of(EscalationStep.LOUDER), shown());
        room.startSession();
        assertEquals(List.of(), shown(), "whoever starts a session is there");
    }
}
