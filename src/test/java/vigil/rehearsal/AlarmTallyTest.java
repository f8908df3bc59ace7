package vigil.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;

/// Changes of alarms become alarms of a length, and figures.
class AlarmTallyTest {
    @Test
    void anAlarmThatRisesAndFallsIsOneOfItsHighestPriority() {
        RehearsedAlarm alarm = Alarms.of(
                        "10 SPO2_LOW ACTIVE LOW",
                        "20 SPO2_LOW ACTIVE MEDIUM",
                        "25 SPO2_LOW ACKED MEDIUM",
                        "30 SPO2_LOW DOWNGRADED LOW",
                        "40 SPO2_LOW INACTIVE")
                .getFirst();

        assertEquals(AlarmPriority.MEDIUM, alarm.priority());
        assertEquals(Duration.ofSeconds(30), alarm.lasted());
        assertEquals(3, alarm.steps().size(), "an acknowledgement is no step");
        assertFalse(alarm.isBrief());
    }

    @Test
    void whatIsLatchedHasEndedAndComesBackAsAnother() {
        List<RehearsedAlarm> alarms = Alarms.of(
                "10 SPO2_LOW ACTIVE HIGH",
                "20 SPO2_LOW LATCHED HIGH",
                "300 SPO2_LOW ACTIVE HIGH",
                "310 SPO2_LOW LATCHED HIGH",
                "400 SPO2_LOW INACTIVE");

        assertEquals(2, alarms.size());
        assertTrue(alarms.stream().allMatch(a -> a.lasted().equals(Duration.ofSeconds(10)) && !a.running()));
    }

    @Test
    void whatStillHoldsLastsToTheEndOfTheRecord() {
        RehearsedAlarm alarm = Alarms.of("990 PR_HIGH ACTIVE MEDIUM").getFirst();
        assertTrue(alarm.running());
        assertEquals(Duration.ofSeconds(10), alarm.lasted());
    }

    @Test
    void theFiguresCountShareAndMeasure() {
        List<RehearsedAlarm> alarms = Alarms.of(
                "0 SPO2_LOW ACTIVE MEDIUM",
                "5 PR_HIGH ACTIVE HIGH",
                "14 SPO2_LOW INACTIVE",
                "20 PR_HIGH LATCHED HIGH",
                "100 SPO2_NO_SIGNAL ACTIVE LOW",
                "160 SPO2_NO_SIGNAL INACTIVE");
        AlarmFigures figures = AlarmFigures.of(List.of(alarms), Duration.ofMinutes(30));

        assertEquals(3, figures.count());
        assertEquals(1, figures.of(AlarmPriority.HIGH));
        assertEquals(1, figures.technical());
        assertEquals(1, figures.brief(), "14 s is brief, 15 s is not");
        assertEquals(Optional.of(Duration.ofSeconds(15)), figures.median());
        assertEquals(Duration.ofSeconds(80), figures.inAlarm(), "what overlaps counts once");
        assertEquals(Optional.of(6.0), figures.perHour());
        assertEquals(
                new AlarmFigures.OfCondition(1, Duration.ofSeconds(14)),
                figures.byCondition().get(AlarmCondition.SPO2_LOW));
    }

    @Test
    void recordsAreAddedAndNotLaidOverEachOther() {
        List<RehearsedAlarm> one = Alarms.of("0 SPO2_LOW ACTIVE MEDIUM", "20 SPO2_LOW INACTIVE");
        AlarmFigures figures = AlarmFigures.of(List.of(one, one), Duration.ofHours(2));
        assertEquals(Duration.ofSeconds(40), figures.inAlarm());
        assertEquals(Optional.of(1.0), figures.perHour());
    }

    @Test
    void withoutAlarmsThereIsNoMedian() {
        AlarmFigures figures = AlarmFigures.of(List.of(List.of()), Duration.ZERO);
        assertEquals(Optional.empty(), figures.median());
        assertEquals(Optional.empty(), figures.perHour());
    }
}
