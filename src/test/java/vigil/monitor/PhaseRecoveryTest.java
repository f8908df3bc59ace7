package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigil.alarm.AlarmCondition;
import vigil.device.LinkState;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.schedule.Schedule;
import vigil.treatment.Modality;

/// The console stops in each phase and comes back, and the wall clock jumps: nothing that is due or charted moves.
class PhaseRecoveryTest {
    private final TreatmentRoom room = new TreatmentRoom();

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DISCHARGED", "ABORTED", "ENDED"})
    void aRestartInAnyPhaseLeadsBackToTheSameState(Phase phase) {
        go(phase);
        assertEquals(phase, room.phase());
        Session before = room.session();
        CuffStatus cuff = room.room().cuff();
        room.crash(Duration.ofSeconds(8));
        room.link(TreatmentRoom.CUFF, LinkState.LIVE);
        Session after = room.session();
        assertEquals(phase, after.phase());
        assertEquals(before.charting(), after.charting());
        assertEquals(before.plan(), after.plan());
        assertEquals(before.doseClock(), after.doseClock());
        assertEquals(before.earliestLeave(), after.earliestLeave());
        assertEquals(before.chosenInterval(), after.chosenInterval());
        assertEquals(Schedule.of(before, room.now), Schedule.of(after, room.now));
        assertEquals(cuff.due(), room.room().cuff().due());
        assertEquals(cuff.retries(), room.room().cuff().retries());
    }

    @Test
    void sv6AWallClockThatIsSetBackAnHourMovesNoTimer() {
        go(Phase.DOSING);
        room.link(TreatmentRoom.CUFF, LinkState.LOST);
        room.sit(Duration.ofMinutes(12));
        room.cuff(130, 80);
        room.now = new Timestamp(room.now.monoNanos(), room.now.wallMillis() - 3_600_000);
        room.sit(Duration.ofMinutes(12).minusSeconds(1));
        assertFalse(isSignalled(AlarmCondition.NIBP_OVERDUE));
        room.sit(Duration.ofSeconds(1));
        assertTrue(isSignalled(AlarmCondition.NIBP_OVERDUE), "ten minutes and two after the last reading");
        assertEquals(Duration.ofMinutes(27), room.session().doseClock().ran(room.now));
    }

    @Test
    void aProbeThatIsNotOnYetIsMissedFromTheBaselineOn() {
        room.startSession(Modality.IV, 0, Phase.CHECK_IN);
        room.pass(60, Double.NaN, Double.NaN);
        assertFalse(isSignalled(AlarmCondition.SPO2_NO_SIGNAL));
        room.command(new MonitorCommand.EnterPhase(Phase.BASELINE, ""));
        room.pass(9, Double.NaN, Double.NaN);
        assertFalse(isSignalled(AlarmCondition.SPO2_NO_SIGNAL));
        room.pass(2, Double.NaN, Double.NaN);
        assertTrue(isSignalled(AlarmCondition.SPO2_NO_SIGNAL));
    }

    @Test
    void whatIsMeasuredDuringTheCheckInIsJudged() {
        room.startSession(Modality.IV, 0, Phase.CHECK_IN);
        room.pass(2, 79, 74);
        assertTrue(isSignalled(AlarmCondition.SPO2_LOW));
    }

    private boolean isSignalled(AlarmCondition condition) {
        return room.room().signalledAlarms().stream().anyMatch(a -> a.id().condition() == condition);
    }

    private void go(Phase phase) {
        switch (phase) {
            case SCHEDULED, CHECK_IN, BASELINE -> room.startSession(Modality.IV, 0, phase);
            case READY -> {
                room.startSession();
                room.authorise();
            }
            case DOSING -> {
                room.startSession();
                room.startDose();
                room.sit(Duration.ofMinutes(3));
            }
            case OBSERVATION -> {
                go(Phase.DOSING);
                room.command(new MonitorCommand.StopDose("planned end", ""));
                room.command(new MonitorCommand.SetCuffInterval(Duration.ofMinutes(20), ""));
            }
            case DISCHARGE_ASSESSMENT -> {
                go(Phase.OBSERVATION);
                room.command(new MonitorCommand.EnterPhase(Phase.DISCHARGE_ASSESSMENT, ""));
            }
            case EMERGENCY -> {
                go(Phase.DOSING);
                room.command(new MonitorCommand.PauseDose("fainted", ""));
                room.command(new MonitorCommand.CallEmergency(""));
            }
            case DISCHARGED, ABORTED, ENDED -> throw new IllegalArgumentException("over: " + phase);
        }
    }
}
