package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;
import vigil.device.DeviceCommand;
import vigil.device.LinkState;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.treatment.Modality;

/// When the cuff is due, when it starts by itself, and when its silence is an alarm.
class CuffProgrammeTest {
    // Requirement: SES-CUFF-1
    // Requirement: SES-CUFF-3
    // Requirement: SES-CUFF-4
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
    void sv2AFailedReadingIsAnAlarmAndSatisfiesNothing() {
        afterTheSecondReading();
        room.pass(Duration.ofMinutes(10).plusSeconds(30));
        room.cuffFails();
        assertEquals(
                Optional.of(AlarmPriority.LOW),
                room.room().alarm(AlarmCondition.NIBP_FAIL).map(a -> a.priority()));
        room.pass(Duration.ofSeconds(89));
        assertTrue(overdue().isEmpty(), "22:29 is not two minutes after 20:30");
        room.pass(Duration.ofSeconds(2));
        assertEquals(Optional.of(AlarmPriority.LOW), overdue());
        room.pass(Duration.ofMinutes(3));
        assertEquals(Optional.of(AlarmPriority.MEDIUM), overdue());
    }

    @Test
    void sv3AValidReadingEndsTheAlarmAndTheNextIsDueTenMinutesLater() {
        afterTheSecondReading();
        room.pass(Duration.ofMinutes(15).plusSeconds(30));
        assertEquals(Optional.of(AlarmPriority.MEDIUM), overdue());
        room.cuff(130, 80);
        assertEquals(Optional.of(room.now.plus(Duration.ofMinutes(10))), due());
        room.pass(Duration.ofSeconds(1));
        assertTrue(overdue().isEmpty());
    }

    @Test
    void sv5APauseOfTheInfusionMovesItsEndAndNoReading() {
        baseline();
        room.startDose();
        Timestamp start = room.now;
        room.pass(Duration.ofMinutes(15));
        room.command(new MonitorCommand.PauseDose("nausea", ""));
        room.cuff(130, 80);
        Optional<Timestamp> due = due();
        room.pass(Duration.ofMinutes(5));
        room.command(new MonitorCommand.ResumeDose(""));
        assertEquals(due, due());
        room.sit(Duration.ofMinutes(20));
        assertEquals(Duration.ofMinutes(35), room.session().doseClock().ran(room.now));
        assertEquals(
                Optional.of(start.plus(Duration.ofMinutes(45))), room.session().plannedDoseEnd(room.now));
    }

    @Test
    void sv7ASevereReadingWithoutARepeatAlarmsAfterFiveMinutes() {
        baseline();
        room.startDose();
        room.pass(Duration.ofMinutes(10));
        room.cuff(185, 95);
        room.pass(Duration.ofSeconds(299));
        assertTrue(room.room().alarm(AlarmCondition.REPEAT_DUE).isEmpty());
        room.pass(Duration.ofSeconds(2));
        assertEquals(
                Optional.of(AlarmPriority.MEDIUM),
                room.room().alarm(AlarmCondition.REPEAT_DUE).map(a -> a.priority()));
        room.pass(Duration.ofMinutes(3));
        assertTrue(overdue().isEmpty(), "one missing repeat is one alarm");
    }

    @Test
    void aPersonCanStartAndStopTheCuffInAnyRoom() {
        room.command(new MonitorCommand.StartCuff("R. Okafor"));
        room.command(new MonitorCommand.StopCuff("R. Okafor"));
        assertEquals(List.of(DeviceCommand.START_CUFF, DeviceCommand.STOP_CUFF), room.asked);
    }

    @Test
    void nobodyStartsTheCuffSoonerThanAMinuteAfterTheLastStart() {
        room.command(new MonitorCommand.StartCuff("R. Okafor"));
        room.pass(Duration.ofSeconds(37));
        room.startSession();
        int entries = room.recorder.log.size();
        room.command(new MonitorCommand.StartCuff("R. Okafor"));
        assertEquals(
                "The cuff rests 60 s between two starts: 23 s left.",
                room.room().lastRefusal());
        assertEquals(entries, room.recorder.log.size(), "what did not happen is not recorded");
        room.pass(Duration.ofSeconds(23));
        assertEquals(2, room.asked.size(), "then the session's first reading starts");
    }

    @Test
    void whatAPersonStoppedDoesNotStartAgainByItselfBeforeSomebodyStartsIt() {
        room.startSession();
        room.pass(Duration.ofSeconds(5));
        room.command(new MonitorCommand.StopCuff("R. Okafor"));
        room.asked.clear();
        room.pass(Duration.ofMinutes(9));
        assertEquals(List.of(), room.asked);
        assertEquals(Optional.of(AlarmPriority.MEDIUM), overdue(), "and the reading is missed");
        room.command(new MonitorCommand.StartCuff("R. Okafor"));
        room.cuffFails();
        room.pass(Duration.ofSeconds(61));
        assertEquals(List.of(DeviceCommand.START_CUFF, DeviceCommand.START_CUFF), room.asked);
    }

    /// Hazard H14, as a storm: a cuff that never gets a reading, for an hour and more, with failures, silence and
    /// restarts.
    @ParameterizedTest
    @ValueSource(strings = {"FAILS", "SILENT", "RESTARTS"})
    void inAStormOfRetriesAnArmIsNeverSqueezedTooOften(String storm) {
        baseline();
        room.startDose();
        List<Timestamp> starts = new ArrayList<>();
        for (int second = 0; second < 4000; second++) {
            int before = room.asked.size();
            room.sit(Duration.ofSeconds(1));
            if (room.asked.size() > before) {
                starts.add(room.now);
                if (storm.equals("FAILS")) {
                    room.cuffFails();
                }
            }
            if (storm.equals("RESTARTS") && second % 500 == 99) {
                room.crash(Duration.ofSeconds(1));
                room.link(TreatmentRoom.CUFF, LinkState.LIVE);
            }
        }
        assertTrue(starts.size() > 6, "it goes on trying: " + starts.size());
        for (int i = 0; i < starts.size(); i++) {
            Timestamp at = starts.get(i);
            assertTrue(i == 0 || at.secondsSince(starts.get(i - 1)) >= 59.9, "60 s between two starts");
            long near = starts.stream()
                    .filter(s -> !s.isBefore(at) && s.secondsSince(at) < 600)
                    .count();
            assertTrue(near <= 4, "one start and three retries in ten minutes, not " + near);
        }
    }

    @Test
    void afterAnInjectionReadingsComeEveryTenMinutesForAnHourAndThenEveryFifteen() {
        room.startSession(Modality.IM, 0, Phase.BASELINE);
        room.authorise();
        room.dose();
        Timestamp given = room.now;
        List<Long> minutes = new ArrayList<>();
        for (int reading = 0; reading < 8; reading++) {
            Timestamp due = due().orElseThrow();
            minutes.add(due.since(given).toMinutes());
            room.sit(due.since(room.now));
            room.cuff(130, 80);
        }
        assertEquals(List.of(10L, 20L, 30L, 40L, 50L, 60L, 75L, 90L), minutes);
    }

    @Test
    void aReadingThatIsOverdueStaysSoWhenAnEmergencyComesAndGoes() {
        baseline();
        room.startDose();
        room.link(TreatmentRoom.CUFF, LinkState.LOST);
        room.pass(Duration.ofMinutes(16));
        assertEquals(Optional.of(AlarmPriority.MEDIUM), overdue());
        room.command(new MonitorCommand.CallEmergency(""));
        room.command(new MonitorCommand.EndEmergency(""));
        room.pass(Duration.ofSeconds(1));
        assertEquals(Optional.of(AlarmPriority.MEDIUM), overdue());
    }

    @Test
    void aShorterIntervalIsDueWhenItIsChosenAndNotBefore() {
        baseline();
        room.startDose();
        room.pass(Duration.ofMinutes(8));
        room.asked.clear();
        room.command(new MonitorCommand.SetCuffInterval(Duration.ofMinutes(5), ""));
        assertEquals(Optional.of(room.now), due());
        room.pass(Duration.ofSeconds(1));
        assertEquals(List.of(DeviceCommand.START_CUFF), room.asked);
        assertTrue(overdue().isEmpty());
    }

    @Test
    void anIntervalUnderAMinuteIsRefused() {
        baseline();
        room.command(new MonitorCommand.SetCuffInterval(Duration.ofSeconds(30), ""));
        assertEquals("Cuff readings are at least 60 s apart.", room.room().lastRefusal());
        assertEquals(List.of(), room.events(SessionEvent.CuffIntervalChosen.class));
    }

    /// SV-1 to SV-3: readings at 0:00 and 10:30 of the dose.
    private void afterTheSecondReading() {
        baseline();
        room.startDose();
        room.pass(Duration.ofSeconds(630));
        room.cuff(130, 80);
    }

    private Optional<Timestamp> due() {
        return room.room().cuff().due();
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
