package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmOccurrence;
import vigil.metric.CuffResult;
import vigil.metric.Measurement;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.session.SessionEvent;

/// A slip of the hand in what was measured or scored, put right: the alarms come to where they would be without it,
/// live and after a restart (hazard H23). Each state is `PRIORITY presence`, empty for no alarm.
class CorrectedReadingStoriesTest {
    // Requirement: SES-CORRECT-2
    private final TreatmentRoom room = new TreatmentRoom();

    CorrectedReadingStoriesTest() {
        room.startSession();
    }

    @Test
    void aPressureTypedTooLowAlarmsOnceItIsPutRight() {
        long entry = cuff(120, 80);
        assertState(AlarmCondition.BP_HIGH, "");
        replace(entry, pressure(220, 80));
        assertState(AlarmCondition.BP_HIGH, "HIGH ACTIVE");
    }

    @Test
    void aPressureTypedTooHighEndsItsAlarmAndTheRepeatItAskedFor() {
        long entry = cuff(190, 80);
        room.pass(Duration.ofSeconds(301));
        assertState(AlarmCondition.BP_HIGH, "MEDIUM ACTIVE");
        assertState(AlarmCondition.REPEAT_DUE, "MEDIUM ACTIVE");
        replace(entry, pressure(120, 80));
        assertState(AlarmCondition.BP_HIGH, "");
        assertState(AlarmCondition.REPEAT_DUE, "");
    }

    @Test
    void aHighOneThatWasNoneLatchesUntilSomebodyAcknowledgesIt() {
        long entry = cuff(220, 80);
        replace(entry, pressure(120, 80));
        assertState(AlarmCondition.BP_HIGH, "HIGH LATCHED");
        acknowledge(AlarmCondition.BP_HIGH);
        assertState(AlarmCondition.BP_HIGH, "");
    }

    @Test
    void aSeverePressureThatWasNoneConfirmsNoOther() {
        long entry = cuff(190, 80);
        room.pass(Duration.ofMinutes(4));
        replace(entry, pressure(119, 80));
        room.pass(Duration.ofMinutes(1));
        room.cuff(186, 84);
        assertState(AlarmCondition.BP_HIGH, "MEDIUM ACTIVE");
    }

    @Test
    void aConfirmationThatRestedOnASlipFallsBackToMedium() {
        long entry = cuff(190, 80);
        room.pass(Duration.ofMinutes(5));
        room.cuff(186, 84);
        assertState(AlarmCondition.BP_HIGH, "HIGH ACTIVE");
        strike(entry);
        acknowledge(AlarmCondition.BP_HIGH);
        assertState(AlarmCondition.BP_HIGH, "MEDIUM ACTIVE");
    }

    @Test
    void anOlderPressureThatWasSevereConfirmsTheNewest() {
        long entry = cuff(119, 80);
        room.pass(Duration.ofMinutes(5));
        room.cuff(186, 84);
        assertState(AlarmCondition.BP_HIGH, "MEDIUM ACTIVE");
        replace(entry, pressure(190, 80));
        assertState(AlarmCondition.BP_HIGH, "HIGH ACTIVE");
    }

    @Test
    void aPressureMovedOutOfReachConfirmsNoMore() {
        long entry = cuff(190, 80);
        Timestamp early = room.now;
        room.pass(Duration.ofMinutes(19));
        room.cuff(186, 84);
        assertState(AlarmCondition.BP_HIGH, "HIGH ACTIVE");
        Optional<SessionEvent> same = Optional.of(new SessionEvent.CuffTaken(pressureAt(early, 190, 80), ""));
        Optional<Timestamp> late = Optional.of(room.now.plus(Duration.ofSeconds(-30)));
        room.command(new MonitorCommand.Correct(entry, same, late, "wrong minute", "R. Okafor"));
        acknowledge(AlarmCondition.BP_HIGH);
        assertState(AlarmCondition.BP_HIGH, "MEDIUM ACTIVE");
    }

    @Test
    void aStruckPressureGivesItsPlaceBackToTheOneBefore() {
        room.cuff(186, 84);
        room.pass(Duration.ofMinutes(2));
        long entry = cuff(118, 80);
        assertState(AlarmCondition.BP_HIGH, "");
        strike(entry);
        assertState(AlarmCondition.BP_HIGH, "MEDIUM ACTIVE");
        replace(entry, pressure(118, 80));
        assertState(AlarmCondition.BP_HIGH, "");
    }

    @Test
    void theOnlyPressureStruckOutLeavesNoAlarm() {
        strike(cuff(84, 50));
        assertState(AlarmCondition.BP_LOW, "");
    }

    @Test
    void aFailureBeforeAStruckPressureIsAFailureAgain() {
        room.cuffFails();
        long entry = cuff(118, 80);
        assertState(AlarmCondition.NIBP_FAIL, "");
        strike(entry);
        assertState(AlarmCondition.NIBP_FAIL, "LOW ACTIVE");
    }

    @Test
    void aRepeatStillDueDoesNotChangeWhenAnotherReadingIsPutRight() {
        long entry = cuff(118, 80);
        room.pass(Duration.ofMinutes(2));
        room.cuff(186, 84);
        room.pass(Duration.ofMinutes(6));
        assertState(AlarmCondition.REPEAT_DUE, "MEDIUM ACTIVE");
        int changes = changes();
        replace(entry, pressure(117, 80));
        assertState(AlarmCondition.REPEAT_DUE, "MEDIUM ACTIVE");
        assertEquals(changes, changes());
    }

    @Test
    void aScoreIsJudgedAsItShouldHaveBeen() {
        long entry = score(5);
        replace(entry, new SessionEvent.SedationScored(1, "R. Okafor"));
        assertState(AlarmCondition.SEDATION, "HIGH ACTIVE");
        long next = score(2);
        replace(next, new SessionEvent.SedationScored(4, "R. Okafor"));
        assertState(AlarmCondition.SEDATION, "HIGH LATCHED");
    }

    @Test
    void aStruckScoreGivesItsPlaceBackAndTheOnlyOneLeavesNoAlarm() {
        long first = score(2);
        long second = score(5);
        assertState(AlarmCondition.SEDATION, "");
        strike(second);
        assertState(AlarmCondition.SEDATION, "MEDIUM ACTIVE");
        strike(first);
        assertState(AlarmCondition.SEDATION, "");
    }

    @Test
    void anOlderScorePutRightChangesNoAlarm() {
        long first = score(2);
        score(3);
        int changes = changes();
        replace(first, new SessionEvent.SedationScored(0, "R. Okafor"));
        assertState(AlarmCondition.SEDATION, "LOW ACTIVE");
        assertEquals(changes, changes());
    }

    @Test
    void aStruckCountGivesItsPlaceBackToTheOneBefore() {
        long first = count(9);
        long second = count(14);
        assertState(AlarmCondition.RR_LOW, "");
        strike(second);
        assertState(AlarmCondition.RR_LOW, "MEDIUM ACTIVE");
        strike(first);
        assertState(AlarmCondition.RR_LOW, "");
    }

    @Test
    void whatADeviceHasVouchedForSinceIsNotJudgedByHandAgain() {
        room.command(new MonitorCommand.EnterReading(Metric.SPO2, 95, "R. Okafor"));
        long entry = newest(SessionEvent.ReadingTaken.class);
        room.pass(3, 97, 74);
        replace(
                entry,
                new SessionEvent.ReadingTaken(
                        new NumericReading(room.now, Measurement.BY_HAND, Metric.SPO2, 84, Validity.VALID, List.of()),
                        ""));
        assertState(AlarmCondition.SPO2_LOW, "");
    }

    @Test
    void aRestartLeadsToTheSame() {
        long first = cuff(190, 80);
        room.pass(Duration.ofMinutes(5));
        room.cuff(186, 84);
        long score = score(5);
        replace(first, pressure(119, 80));
        replace(score, new SessionEvent.SedationScored(2, "R. Okafor"));
        List<AlarmOccurrence> before = room.room().signalledAlarms();
        room.crash(Duration.ZERO);
        assertEquals(before, room.room().signalledAlarms());
        room.pass(Duration.ofMinutes(1));
        strike(score);
        assertState(AlarmCondition.SEDATION, "");
        acknowledge(AlarmCondition.BP_HIGH);
        assertState(AlarmCondition.BP_HIGH, "MEDIUM ACTIVE");
    }

    private long cuff(int systolic, int diastolic) {
        room.command(new MonitorCommand.EnterCuff(
                systolic, diastolic, OptionalInt.empty(), OptionalInt.empty(), "R. Okafor"));
        return newest(SessionEvent.CuffTaken.class);
    }

    private long score(int score) {
        room.command(new MonitorCommand.ScoreSedation(score, "R. Okafor"));
        return newest(SessionEvent.SedationScored.class);
    }

    private long count(int breaths) {
        room.command(new MonitorCommand.EnterReading(Metric.RESP_RATE, breaths, "R. Okafor"));
        return newest(SessionEvent.ReadingTaken.class);
    }

    private long newest(Class<? extends SessionEvent> kind) {
        return room.recorder.log.stream()
                .filter(e -> kind.isInstance(e.event()))
                .reduce((a, b) -> b)
                .orElseThrow()
                .seq();
    }

    private SessionEvent pressure(int systolic, int diastolic) {
        return new SessionEvent.CuffTaken(pressureAt(room.now, systolic, diastolic), "R. Okafor");
    }

    private static CuffResult pressureAt(Timestamp at, int systolic, int diastolic) {
        return new CuffResult(
                at, Measurement.BY_HAND, systolic, diastolic, OptionalInt.empty(), OptionalInt.empty(), List.of());
    }

    private void replace(long entry, SessionEvent truth) {
        correct(entry, Optional.of(truth));
    }

    private void strike(long entry) {
        correct(entry, Optional.empty());
    }

    private void correct(long entry, Optional<SessionEvent> truth) {
        room.command(new MonitorCommand.Correct(entry, truth, Optional.empty(), "mistyped", "R. Okafor"));
        assertEquals("", room.room().lastRefusal());
    }

    private int changes() {
        return room.events(SessionEvent.AlarmChanged.class).size();
    }

    /// A HIGH alarm that is less now says so only once somebody has seen it (rule S7).
    private void acknowledge(AlarmCondition condition) {
        room.command(new MonitorCommand.Acknowledge(
                occurrence(condition).orElseThrow().id(), "R. Okafor"));
    }

    private Optional<AlarmOccurrence> occurrence(AlarmCondition condition) {
        return room.room().signalledAlarms().stream()
                .filter(a -> a.id().condition() == condition)
                .findFirst();
    }

    private void assertState(AlarmCondition condition, String state) {
        assertEquals(
                state,
                occurrence(condition)
                        .map(a -> a.priority() + " " + a.presence())
                        .orElse(""));
    }
}
