package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AudibleSignal;
import vigil.device.LinkState;
import vigil.metric.Metric;
import vigil.session.Baseline;
import vigil.session.Phase;
import vigil.session.RecorderHealth;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// A session as the staff lives it, told to one room.
class MonitorTest {
    private final TreatmentRoom room = new TreatmentRoom();

    @Test
    void aSessionGoesFromBaselineThroughTheDoseToItsEnd() {
        room.startSession();
        room.pass(60, 97, 74);
        room.startDose();
        assertEquals(Phase.DOSING, phase());
        room.pass(60, 97, 74);
        room.command(new MonitorCommand.StopDose("planned end", "R. Okafor"));
        assertEquals(Phase.OBSERVATION, phase());
        room.command(new MonitorCommand.EndSession("went home", "R. Okafor"));
        assertFalse(room.room().isMonitoring());
        assertTrue(room.recorder.log.getFirst().event() instanceof SessionEvent.Started);
        assertTrue(room.recorder.log.getLast().event() instanceof SessionEvent.Ended);
    }

    @Test
    void everyEntryHasTheNextNumberAndNoEarlierTime() {
        room.startSession();
        room.pass(30, 97, 74);
        List<SessionEntry> log = room.recorder.log;
        for (int i = 0; i < log.size(); i++) {
            assertEquals(i + 1, log.get(i).seq());
            assertTrue(i == 0 || !log.get(i).at().isBefore(log.get(i - 1).at()));
        }
    }

    @Test
    void anInputThatWasStampedBeforeTheLastTickDoesNotTurnTheLogBack() {
        room.startSession();
        var before = room.now;
        room.pass(Duration.ofSeconds(1));
        room.monitor.step(new MonitorInput.LinkChanged(TreatmentRoom.OXIMETER, LinkState.STALE, ""), before);
        assertEquals(room.now, room.recorder.log.getLast().at(), "on either clock");
    }

    @Test
    void whatDoesNotFitTheMomentIsRefusedInWordsAndChangesNothing() {
        room.command(new MonitorCommand.WriteNote("hello", "R. Okafor"));
        assertEquals("No session runs in this room.", room.room().lastRefusal());
        room.startSession();
        int entries = room.recorder.log.size();
        room.command(new MonitorCommand.StopDose("", "R. Okafor"));
        assertEquals("No dose is running.", room.room().lastRefusal());
        assertEquals(entries, room.recorder.log.size());
        room.startSession();
        assertEquals("A session is running in this room.", room.room().lastRefusal());
    }

    @Test
    void twoReadingsAMinuteApartMakeTheBaselineAndFurtherOnesMoveIt() {
        room.startSession();
        room.cuff(128, 78);
        room.pass(Duration.ofSeconds(59));
        room.cuff(200, 78);
        assertTrue(room.events(SessionEvent.BaselineSet.class).isEmpty());
        room.pass(Duration.ofSeconds(61));
        room.cuff(126, 77);
        Baseline found = room.room().session().orElseThrow().baseline().orElseThrow();
        assertEquals(163, found.systolic(), "the mean of 200 and 126");
    }

    @Test
    void aLowSaturationAlarmsAndTheRecordHoldsIt() {
        room.startSession();
        room.pass(10, 97, 74);
        room.pass(16, 88, 74);
        var alarm = room.room().alarm(AlarmCondition.SPO2_LOW).orElseThrow();
        assertEquals(AlarmPriority.MEDIUM, alarm.priority());
        assertEquals(AudibleSignal.MEDIUM, room.room().audible());
        room.command(new MonitorCommand.Acknowledge(alarm.id(), "R. Okafor"));
        assertEquals(AudibleSignal.NONE, room.room().audible());
        var episode = room.room().session().orElseThrow().alarms().getFirst();
        assertEquals("R. Okafor", episode.acknowledgedBy());
    }

    @Test
    void aCableThatIsPulledAlarmsAfterTenSecondsAndEndsWhenItIsBack() {
        room.startSession();
        room.pass(10, 97, 74);
        room.link(TreatmentRoom.OXIMETER, LinkState.LOST);
        room.pass(Duration.ofMillis(9900));
        assertTrue(signalled(AlarmCondition.LINK_LOST).isEmpty());
        room.pass(Duration.ofMillis(200));
        assertEquals(Optional.of(AlarmPriority.MEDIUM), signalled(AlarmCondition.LINK_LOST));
        room.link(TreatmentRoom.OXIMETER, LinkState.LIVE);
        assertTrue(signalled(AlarmCondition.LINK_LOST).isEmpty());
    }

    @Test
    void aNewPatientFindsNothingOfTheLastOne() {
        room.startSession();
        room.pass(20, 91, 130);
        room.cuff(150, 95);
        room.command(new MonitorCommand.EndSession("", ""));
        room.startSession();
        assertTrue(room.room().values().isEmpty());
        assertTrue(room.room().cuff().results().isEmpty());
        assertTrue(room.room().session().orElseThrow().trend(Metric.SPO2).size() == 0);
    }

    @Test
    void aRecordThatCannotBeWrittenAlarmsAndMonitoringGoesOn() {
        room.startSession();
        room.recorder.health = new RecorderHealth(true, "The disk is full.", 3, 0);
        room.pass(2, 97, 74);
        assertEquals(Optional.of(AlarmPriority.MEDIUM), signalled(AlarmCondition.RECORD_FAILED));
        assertEquals(
                97,
                Objects.requireNonNull(room.room().values().get(Metric.SPO2))
                        .latest()
                        .value());
        room.recorder.health = RecorderHealth.IDLE;
        room.pass(2, 97, 74);
        assertTrue(signalled(AlarmCondition.RECORD_FAILED).isEmpty());
    }

    private Phase phase() {
        return room.room().session().orElseThrow().phase();
    }

    private Optional<AlarmPriority> signalled(AlarmCondition condition) {
        return room.room().signalledAlarms().stream()
                .filter(a -> a.id().condition() == condition)
                .map(a -> a.priority())
                .findFirst();
    }
}
