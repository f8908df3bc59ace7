package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;
import vigil.metric.CuffResult;
import vigil.metric.Measurement;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Validity;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// What a person measures and types in.
class HandReadingTest {
    // Requirement: SES-HAND-1
    private final TreatmentRoom room = new TreatmentRoom();

    @Test
    void aSlowBreathThatWasCountedIsAnAlarmAtOnceAndUntilTheNextCount() {
        room.startSession();
        enter(Metric.RESP_RATE, 7);
        assertEquals(Optional.of(AlarmPriority.HIGH), priority(AlarmCondition.RR_LOW));
        room.pass(60, 97, 74);
        assertEquals(Optional.of(AlarmPriority.HIGH), priority(AlarmCondition.RR_LOW));
        var alarm = room.room().alarm(AlarmCondition.RR_LOW).orElseThrow();
        assertEquals("below 8, by hand", alarm.cause());
        room.command(new MonitorCommand.Acknowledge(alarm.id(), "R. Okafor"));
        enter(Metric.RESP_RATE, 14);
        assertEquals(Optional.empty(), priority(AlarmCondition.RR_LOW));
    }

    @Test
    void itIsShownAndRecordedAsMeasuredByHand() {
        room.startSession();
        enter(Metric.TEMP, 37.4);
        NumericReading shown =
                Objects.requireNonNull(room.room().values().get(Metric.TEMP)).latest();
        assertEquals(Measurement.BY_HAND, shown.device());
        assertEquals(
                "R. Okafor",
                room.events(SessionEvent.ReadingTaken.class).getLast().by());
    }

    @Test
    void itIsNoSignalAndMakesNoneExpected() {
        room.startSession();
        room.pass(5, 97, 74);
        room.pass(Duration.ofSeconds(31));
        enter(Metric.SPO2, 96);
        enter(Metric.RESP_RATE, 14);
        room.pass(Duration.ofSeconds(60));
        assertEquals(Optional.of(AlarmPriority.MEDIUM), priority(AlarmCondition.SPO2_NO_SIGNAL));
        assertTrue(room.room().inactiveRules().stream()
                .anyMatch(r ->
                        r.condition() == AlarmCondition.RR_LOW && r.reason().equals("by hand only")));
    }

    @ParameterizedTest
    @CsvSource({
        "SPO2, 120, 'SpO₂ cannot be 120: it lies between 1 and 100 %.'",
        "PULSE_RATE, 310, 'PR cannot be 310: it lies between 20 and 300 /min.'",
        "RESP_RATE, 151, 'RR cannot be 151: it lies between 0 and 150 /min.'",
        "TEMP, 3.7, 'Temp cannot be 3.7: it lies between 15 and 45 °C.'",
        "ETCO2, -1, 'EtCO₂ cannot be -1: it lies between 0 and 150 mmHg.'",
        "TEMP, NaN, 'Temp cannot be NaN: it lies between 15 and 45 °C.'",
        "PLETH, 5, 'Pleth is not entered by hand.'",
    })
    void whatNoBodyHasIsRefusedWithTheRange(Metric metric, double value, String words) {
        room.startSession();
        int entries = room.recorder.log.size();
        enter(metric, value);
        assertEquals(words, room.room().lastRefusal());
        assertEquals(entries, room.recorder.log.size());
    }

    @Test
    void aPressureThatNobodyHasIsRefusedAndOneThatSomebodyHasCounts() {
        room.startSession();
        enterCuff(80, 120);
        assertTrue(
                room.room().lastRefusal().startsWith("80/120 is no blood pressure: systolic lies between 30 and 270"));
        assertEquals(List.of(), room.session().cuffs());
        enterCuff(185, 112);
        assertEquals(Optional.of(AlarmPriority.MEDIUM), priority(AlarmCondition.BP_HIGH));
        assertEquals(Optional.of(room.now), room.session().lastCuffResult().map(CuffResult::at));
        room.pass(Duration.ofMinutes(2));
        enterCuff(130, 80);
        assertEquals(158, room.session().baseline().orElseThrow().systolic(), "by hand makes a baseline as well");
    }

    @Test
    void aCorrectedCountIsJudgedAnewAndAStruckOneEnds() {
        room.startSession();
        enter(Metric.RESP_RATE, 9);
        long entry = room.recorder.log.getLast().seq() - alarmsAfter();
        correct(entry, Optional.of(7.0));
        assertEquals(Optional.of(AlarmPriority.HIGH), priority(AlarmCondition.RR_LOW));
        correct(entry, Optional.of(19.0));
        var alarm = room.room().alarm(AlarmCondition.RR_LOW).orElseThrow();
        room.command(new MonitorCommand.Acknowledge(alarm.id(), ""));
        assertEquals(Optional.empty(), priority(AlarmCondition.RR_LOW));
        enter(Metric.RESP_RATE, 26);
        long second = handEntries().getLast().seq();
        assertEquals(Optional.of(AlarmPriority.MEDIUM), priority(AlarmCondition.RR_HIGH));
        correct(entry, Optional.of(14.0));
        assertEquals(Optional.of(AlarmPriority.MEDIUM), priority(AlarmCondition.RR_HIGH), "an older one is history");
        correct(second, Optional.empty());
        assertEquals(Optional.empty(), priority(AlarmCondition.RR_HIGH));
    }

    @Test
    void itStandsAfterARestart() {
        room.startSession();
        enter(Metric.RESP_RATE, 9);
        room.crash(Duration.ofSeconds(8));
        assertEquals(Optional.of(AlarmPriority.MEDIUM), priority(AlarmCondition.RR_LOW));
        enter(Metric.RESP_RATE, 14);
        assertEquals(Optional.empty(), priority(AlarmCondition.RR_LOW));
    }

    private long alarmsAfter() {
        return room.recorder.log.getLast().seq() - handEntries().getLast().seq();
    }

    private List<SessionEntry> handEntries() {
        return room.recorder.log.stream()
                .filter(e -> e.event() instanceof SessionEvent.ReadingTaken r
                        && r.reading().device().equals(Measurement.BY_HAND))
                .toList();
    }

    private void correct(long entry, Optional<Double> value) {
        Optional<SessionEvent> said = value.map(v -> new SessionEvent.ReadingTaken(
                new NumericReading(room.now, Measurement.BY_HAND, Metric.RESP_RATE, v, Validity.VALID, List.of()), ""));
        room.command(new MonitorCommand.Correct(entry, said, Optional.empty(), "mistyped", "R. Okafor"));
    }

    private void enter(Metric metric, double value) {
        room.command(new MonitorCommand.EnterReading(metric, value, "R. Okafor"));
    }

    private void enterCuff(int systolic, int diastolic) {
        room.command(new MonitorCommand.EnterCuff(
                systolic, diastolic, OptionalInt.empty(), OptionalInt.empty(), "R. Okafor"));
    }

    private Optional<AlarmPriority> priority(AlarmCondition condition) {
        return room.room().signalledAlarms().stream()
                .filter(a -> a.id().condition() == condition)
                .map(a -> a.priority())
                .findFirst();
    }
}
