package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;
import vigil.device.DeviceCommand;
import vigil.metric.Timestamp;

/// When the cuff is due, when it starts by itself, and when its silence is an alarm.
class CuffProgrammeTest {
    private final TreatmentRoom room = new TreatmentRoom();

    @Test
    void theFirstReadingStartsWithTheSessionAndTheSecondTwoMinutesAfterIt() {
        room.startSession();
        room.pass(Duration.ofSeconds(1));
        assertEquals(1, room.asked.size());
        room.cuff(128, 78);
        room.pass(Duration.ofSeconds(119));
        assertEquals(1, room.asked.size());
        room.pass(Duration.ofSeconds(2));
        assertEquals(2, room.asked.size());
    }

    @Test
    void onceTheBaselineIsThereNothingIsDueUntilTheDose() {
        baseline();
        assertTrue(room.room().cuff().due().isEmpty());
        Timestamp last = room.now;
        room.startDose();
        assertEquals(
                Optional.of(last.plus(Duration.ofMinutes(10))),
                room.room().cuff().due());
    }

    @Test
    void sv1AReadingThatDoesNotComeIsOverdueAfterTwoAndFiveMinutes() {
        baseline();
        room.startDose();
        room.pass(Duration.ofSeconds(630));
        room.cuff(130, 80);
        room.pass(Duration.ofMinutes(10).plusSeconds(119));
        assertTrue(overdue().isEmpty());
        room.pass(Duration.ofSeconds(2));
        assertEquals(Optional.of(AlarmPriority.LOW), overdue());
        room.pass(Duration.ofMinutes(3));
        assertEquals(Optional.of(AlarmPriority.MEDIUM), overdue());
        room.cuff(130, 80);
        room.pass(Duration.ofSeconds(1));
        assertTrue(overdue().isEmpty());
    }

    @Test
    void aFailedReadingIsRetriedThreeTimesAMinuteApartAndSatisfiesNothing() {
        room.startSession();
        room.pass(Duration.ofSeconds(1));
        for (int attempt = 1; attempt <= 4; attempt++) {
            assertEquals(attempt, room.asked.size());
            room.cuffFails();
            room.pass(Duration.ofSeconds(61));
        }
        assertEquals(4, room.asked.size(), "one start and three retries, then a person decides");
        assertEquals(3, room.room().cuff().retries());
        assertTrue(room.room().cuff().due().orElseThrow().isBefore(room.now), "still due");
    }

    @Test
    void aSevereReadingIsRepeatedSoThatItsResultIsThereWithinFiveMinutes() {
        baseline();
        room.startDose();
        room.asked.clear();
        room.cuff(185, 95);
        assertEquals(
                Optional.of(room.now.plus(Duration.ofMinutes(5))),
                room.room().cuff().due());
        room.pass(Duration.ofSeconds(239));
        assertEquals(0, room.asked.size());
        room.pass(Duration.ofSeconds(2));
        assertEquals(1, room.asked.size());
    }

    @Test
    void aProgrammeThatAPersonSwitchedOffStartsNothingUntilThePhaseChanges() {
        baseline();
        room.startDose();
        room.asked.clear();
        room.command(new MonitorCommand.SetCuffInterval(Duration.ZERO, "R. Okafor"));
        room.pass(Duration.ofMinutes(30));
        assertEquals(0, room.asked.size());
        room.command(new MonitorCommand.StopDose("planned end", "R. Okafor"));
        room.pass(Duration.ofSeconds(1));
        assertEquals(1, room.asked.size());
    }

    @Test
    void aPersonCanStartAndStopAtAnyTime() {
        room.command(new MonitorCommand.StartCuff("R. Okafor"));
        room.command(new MonitorCommand.StopCuff("R. Okafor"));
        assertEquals(List.of(DeviceCommand.START_CUFF, DeviceCommand.STOP_CUFF), room.asked);
    }

    private void baseline() {
        room.startSession();
        room.cuff(128, 78);
        room.pass(Duration.ofSeconds(125));
        room.cuff(126, 77);
    }

    private Optional<AlarmPriority> overdue() {
        return room.room().alarm(AlarmCondition.NIBP_OVERDUE).map(a -> a.priority());
    }
}
