package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.AudibleSignal;
import vigil.alarm.Inactivation;
import vigil.alarm.Presence;
import vigil.device.LinkState;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// The console stops without a word and comes back: nothing that a nurse relied on may be gone.
// Requirement: WATCH-CRASH-1
class RecoveryTest {
    private final TreatmentRoom room = new TreatmentRoom();

    @Test
    void theSessionComesBackWithItsPhaseBaselineAndTimers() {
        session();
        Session before = room.room().session().orElseThrow();
        room.crash(Duration.ofSeconds(8));
        Session after = room.room().session().orElseThrow();
        assertEquals(Phase.DOSING, after.phase());
        assertEquals(before.baseline(), after.baseline());
        assertEquals(before.doseStart(), after.doseStart());
        assertEquals(before.cuffResults(), after.cuffResults());
        assertEquals(before.limitsInForce(), after.limitsInForce());
    }

    @Test
    void aLatchedHighIsStillLatchedAndAnAcknowledgementStillCounts() {
        session();
        room.pass(10, 83, 74);
        room.pass(10, 97, 130);
        room.pass(10, 97, 130);
        AlarmOccurrence pulse = room.room().alarm(AlarmCondition.PR_HIGH).orElseThrow();
        room.command(new MonitorCommand.Acknowledge(pulse.id(), "R. Okafor"));
        List<AlarmOccurrence> before = room.room().signalledAlarms();
        room.crash(Duration.ofSeconds(3));
        List<AlarmOccurrence> after = room.room().signalledAlarms();
        assertEquals(Presence.LATCHED, of(after, AlarmCondition.SPO2_LOW).presence());
        assertEquals(
                of(before, AlarmCondition.PR_HIGH).inactivation(),
                of(after, AlarmCondition.PR_HIGH).inactivation());
        assertEquals(
                Inactivation.Acknowledged.class,
                of(after, AlarmCondition.PR_HIGH).inactivation().getClass());
    }

    @Test
    void aPauseOutlivesTheRestartWithTheTimeItHasLeft() {
        session();
        room.pass(20, 97, 130);
        room.command(new MonitorCommand.PauseAudio(""));
        room.pass(40, 97, 130);
        assertEquals(AudibleSignal.PAUSED, room.room().audible());
        room.crash(Duration.ofSeconds(4));
        room.link(TreatmentRoom.CUFF, LinkState.LIVE);
        room.pass(75, 97, 130);
        assertEquals(AudibleSignal.PAUSED, room.room().audible(), "40 + 4 + 75 s of 120");
        room.pass(2, 97, 130);
        assertEquals(AudibleSignal.MEDIUM, room.room().audible());
    }

    @Test
    void anAcknowledgementComesBackWhenItWouldHave() {
        session();
        room.pass(20, 97, 130);
        AlarmOccurrence pulse = room.room().alarm(AlarmCondition.PR_HIGH).orElseThrow();
        room.command(new MonitorCommand.Acknowledge(pulse.id(), ""));
        room.crash(Duration.ofSeconds(4));
        room.link(TreatmentRoom.CUFF, LinkState.LIVE);
        room.pass(295, 97, 130);
        assertEquals(AudibleSignal.NONE, room.room().audible(), "299 s of 300");
        room.pass(2, 97, 130);
        assertEquals(AudibleSignal.MEDIUM, room.room().audible());
    }

    /// Whatever the log is cut at, what the resumed room then does is what the uncut one does.
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 60, 133, 200, 251, 300})
    void whatFollowsDoesNotDependOnTheCut(int seconds) {
        session();
        drama(seconds);
        List<SessionEntry> log = new ArrayList<>(room.recorder.log);
        List<AlarmOccurrence> uncut = room.room().alarms();
        RunningSession resumed = RunningSession.resume(log, new MemoryRecorder(), (alarm, title) -> {});
        resumed.tick(room.now);
        assertEquals(uncut, resumed.outcome().occurrences());
    }

    @Test
    void aConsoleThatComesBackDoesNotInflateTheCuffSooner() {
        room.startSession();
        room.pass(Duration.ofSeconds(5));
        assertEquals(1, room.asked.size());
        room.crash(Duration.ofSeconds(10));
        room.link(TreatmentRoom.CUFF, LinkState.LIVE);
        room.pass(Duration.ofSeconds(44));
        assertEquals(1, room.asked.size(), "60 s between two starts, restart or not");
        room.pass(Duration.ofSeconds(2));
        assertEquals(2, room.asked.size());
    }

    @Test
    void aProgrammeThatWasSwitchedOffStaysOff() {
        session();
        room.command(new MonitorCommand.SetCuffInterval(Duration.ZERO, "R. Okafor"));
        room.asked.clear();
        room.crash(Duration.ofSeconds(10));
        room.link(TreatmentRoom.CUFF, LinkState.LIVE);
        room.pass(Duration.ofMinutes(20));
        assertEquals(0, room.asked.size());
    }

    @Test
    void theGapIsWrittenToTheLogAndNothingIsNumberedTwice() {
        session();
        room.crash(Duration.ofSeconds(42));
        long gaps = room.recorder.log.stream()
                .filter(e ->
                        e.event() instanceof SessionEvent.Restored r && r.gap().equals(Duration.ofSeconds(42)))
                .count();
        assertEquals(1, gaps);
        assertEquals(room.recorder.log.size(), room.recorder.log.getLast().seq(), "numbers go on where they stopped");
    }

    @Test
    void aLogWithoutAStartIsRefused() {
        session();
        List<SessionEntry> headless = room.recorder.log.subList(1, room.recorder.log.size());
        assertThrows(IllegalArgumentException.class, () -> room.newMonitor().resume(headless, room.now));
    }

    private void session() {
        room.startSession();
        room.cuff(128, 78);
        room.pass(125, 97, 74);
        room.cuff(126, 77);
        room.startDose();
        room.pass(30, 97, 74);
    }

    /// Saturation falls, recovers, the probe comes off; somebody acknowledges and pauses in between.
    private void drama(int seconds) {
        for (int second = 0; second < seconds; second++) {
            double spo2 = second < 40 ? 97 : second < 90 ? 88 : second < 120 ? 83 : second < 200 ? 96 : Double.NaN;
            room.pass(1, spo2, second < 150 ? 74 : 150);
            if (second == 70 || second == 130) {
                room.room().signalledAlarms().stream()
                        .findFirst()
                        .ifPresent(a -> room.command(new MonitorCommand.Acknowledge(a.id(), "R. Okafor")));
            }
            if (second == 180) {
                room.command(new MonitorCommand.PauseAudio("R. Okafor"));
            }
        }
    }

    private static AlarmOccurrence of(List<AlarmOccurrence> alarms, AlarmCondition condition) {
        return alarms.stream()
                .filter(a -> a.id().condition() == condition)
                .findFirst()
                .orElseThrow();
    }
}
