package vigil.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.metric.Metric;

/// Stories of breathing: the respiratory rate by the table of the clinical facts, 9.1, and EtCO2 by whatever a clinic
/// sets.
class BreathingStoriesTest {

    @Test
    void theEdgesOfTheRespiratoryRateAreInside() {
        Story.holds("""
                10 and 24 for ever
                  rr 10x100 24x100
                  event none
                """);
        Story.holds("""
                8 and 30 are MEDIUM for ever; coming from one side to the other ends the first
                  rr 8x100 30x100
                  event 30 RR_LOW ACTIVE MEDIUM
                  event 110 RR_LOW INACTIVE NONE
                  event 130 RR_HIGH ACTIVE MEDIUM
                """);
    }

    @Test
    void slowBreathingIsMediumAfterThirtySecondsAndOverAfterTenInsideTheHysteresis() {
        Story.holds("""
                9 for 30 s is too short by one sample
                  rr 14x5 9x30 14x20
                  event none
                """);
        Story.holds("""
                9 for 31 samples; 10 is inside and does not clear, 11 clears after 10 s
                  rr 14x5 9x31 10x20 11x10 10x1 11x12
                  event 35 RR_LOW ACTIVE MEDIUM
                  event 77 RR_LOW INACTIVE NONE
                """);
    }

    @Test
    void verySlowBreathingIsHighAfterFifteenSecondsAndLatches() {
        Story.holds("""
                7, then 14
                  rr 14x5 7x20 14x30
                  at 50 ACK RR_LOW
                  event 20 RR_LOW ACTIVE HIGH
                  event 35 RR_LOW LATCHED HIGH
                  event 50 RR_LOW INACTIVE NONE
                """);
    }

    @Test
    void fastBreathingRisesFromMediumToHigh() {
        Story.holds("""
                25, then 31, then 23
                  rr 14x5 25x40 31x20 23x20
                  at 70 ACK RR_HIGH
                  event 35 RR_HIGH ACTIVE MEDIUM
                  event 60 RR_HIGH ACTIVE HIGH
                  event 70 RR_HIGH ACKED HIGH
                  event 75 RR_HIGH INACTIVE NONE
                """);
    }

    @Test
    void slowAndFastAreTwoAlarms() {
        Story.holds("""
                the acknowledgement of one direction says nothing of the other
                  rr 9x40 25x40
                  at 35 ACK RR_LOW
                  event 30 RR_LOW ACTIVE MEDIUM
                  event 35 RR_LOW ACKED MEDIUM
                  event 50 RR_LOW INACTIVE NONE
                  event 70 RR_HIGH ACTIVE MEDIUM
                  audio 30 MEDIUM
                  audio 35 NONE
                  audio 70 MEDIUM
                """);
    }

    @Test
    void losingTheRespiratoryRateNeitherEndsNorSilencesItsAlarm() {
        Story.holds("""
                9, then nothing for two minutes
                  rr 9x40 Xx60 -x60
                  event 30 RR_LOW ACTIVE MEDIUM
                  audio 30 MEDIUM
                """);
    }

    @Test
    void noShippedPresetJudgesEtco2() {
        Story.holds("""
                whatever it is
                  etco2 10x200 90x200
                  event none
                """);
    }

    @Test
    void etco2IsJudgedByTheRulesThatAClinicSets() {
        List<SampledRule> rules = new ArrayList<>(AlarmPreset.STANDARD.limits().sampled());
        rules.add(etco2(AlarmCondition.ETCO2_HIGH, Direction.ABOVE, 60));
        rules.add(etco2(AlarmCondition.ETCO2_LOW, Direction.BELOW, 20));
        AlarmLimits limits = AlarmPreset.STANDARD.limits().withSampled(rules);

        Story.holds(limits, """
                both sides
                  etco2 60x20 61x20 40x20 19x20
                  event 30 ETCO2_HIGH ACTIVE MEDIUM
                  event 45 ETCO2_HIGH INACTIVE NONE
                  event 70 ETCO2_LOW ACTIVE MEDIUM
                """);
        assertEquals(
                "EtCO₂ 61",
                Story.outcome(limits, "etco2 61x20", 20)
                        .occurrences()
                        .getFirst()
                        .title());
    }

    private static SampledRule etco2(AlarmCondition condition, Direction direction, double limit) {
        return new SampledRule(
                condition,
                Metric.ETCO2,
                direction,
                limit,
                Duration.ofSeconds(10),
                1,
                Duration.ofSeconds(5),
                AlarmPriority.MEDIUM);
    }
}
