package vigil.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.metric.Metric;

/// The presets that ship hold the numbers of the clinical facts, 9.1.
class AlarmPresetTest {

    @Test
    void theStandardPresetIsTheTable() {
        assertEquals(
                List.of(
                        "SPO2_LOW BELOW 92.0 LOW 30/5",
                        "SPO2_LOW BELOW 90.0 MEDIUM 15/5",
                        "SPO2_LOW BELOW 85.0 HIGH 5/5",
                        "SPO2_LOW BELOW 80.0 HIGH 0/5",
                        "PR_HIGH ABOVE 120.0 MEDIUM 15/5",
                        "PR_HIGH ABOVE 140.0 HIGH 10/5",
                        "PR_LOW BELOW 50.0 MEDIUM 15/5",
                        "PR_LOW BELOW 40.0 HIGH 5/5",
                        "RR_HIGH ABOVE 24.0 MEDIUM 30/10",
                        "RR_HIGH ABOVE 30.0 HIGH 15/10",
                        "RR_LOW BELOW 10.0 MEDIUM 30/10",
                        "RR_LOW BELOW 8.0 HIGH 15/10"),
                rules(AlarmPreset.STANDARD));
        assertEquals(Duration.ofMinutes(10), AlarmPreset.STANDARD.cuffInDosing());
        assertEquals(Optional.empty(), AlarmPreset.STANDARD.limits().satSeconds());
    }

    @Test
    void theCautiousPresetIsStricterOnSaturationAndHighPressureAndElseTheSame() {
        AlarmLimits cautious = AlarmPreset.CAUTIOUS.limits();
        AlarmLimits standard = AlarmPreset.STANDARD.limits();

        assertEquals(
                List.of(
                        "SPO2_LOW BELOW 93.0 LOW 30/5",
                        "SPO2_LOW BELOW 91.0 MEDIUM 15/5",
                        "SPO2_LOW BELOW 87.0 HIGH 5/5",
                        "SPO2_LOW BELOW 81.0 HIGH 0/5"),
                rules(AlarmPreset.CAUTIOUS).subList(0, 4));
        assertEquals(
                rules(AlarmPreset.STANDARD).subList(4, 12),
                rules(AlarmPreset.CAUTIOUS).subList(4, 12));
        assertEquals(
                List.of(
                        new CuffLimits.Tier(AlarmPriority.LOW, 150, 90),
                        new CuffLimits.Tier(AlarmPriority.MEDIUM, 170, 105),
                        new CuffLimits.Tier(AlarmPriority.HIGH, 190, 115)),
                cautious.cuff().high());
        assertEquals(standard.cuff(), cautious.cuff().withHigh(standard.cuff().high()));
        assertEquals(standard.silence(), cautious.silence());
        assertEquals(standard.technical(), cautious.technical());
        assertEquals(standard.sedation(), cautious.sedation());
        assertEquals(standard.escalation(), cautious.escalation());
        assertEquals(Duration.ofMinutes(5), AlarmPreset.CAUTIOUS.cuffInDosing());
    }

    @Test
    void twoPresetsShip() {
        assertEquals(
                List.of("standard", "cautious"),
                AlarmPreset.shipped().stream().map(AlarmPreset::id).toList());
    }

    @Test
    void theSameNumbersMayGoByAnotherName() {
        AlarmLimits ours = AlarmPreset.STANDARD.limits().as("ours", 7);

        assertEquals("ours", ours.preset());
        assertEquals(7, ours.version());
        assertEquals(AlarmPreset.STANDARD.limits(), ours.as("standard", AlarmPreset.STANDARD.version()));
    }

    @Test
    void aPresetIsFoundByTheNameThatItsLimitsCarry() {
        for (AlarmPreset preset : AlarmPreset.shipped()) {
            assertEquals(Optional.of(preset), AlarmPreset.named(preset.limits().preset()));
            assertEquals(preset.limits().version(), preset.version());
        }
        assertEquals(Optional.empty(), AlarmPreset.named("paediatric"), "no evidence was gathered");
    }

    @Test
    void theLimitOfATierIsTheOneThatIsPassedFirst() {
        AlarmLimits limits = AlarmPreset.STANDARD.limits();

        assertEquals(
                85,
                limits.limit(Metric.SPO2, Direction.BELOW, AlarmPriority.HIGH).orElseThrow());
        assertEquals(
                120,
                limits.limit(Metric.PULSE_RATE, Direction.ABOVE, AlarmPriority.MEDIUM)
                        .orElseThrow());
        assertEquals(
                40,
                limits.limit(Metric.PULSE_RATE, Direction.BELOW, AlarmPriority.HIGH)
                        .orElseThrow());
        assertTrue(
                limits.limit(Metric.ETCO2, Direction.ABOVE, AlarmPriority.HIGH).isEmpty());
    }

    private static List<String> rules(AlarmPreset preset) {
        return preset.limits().sampled().stream()
                .map(r -> r.condition() + " " + r.direction() + " " + r.limit() + " " + r.priority() + " "
                        + r.delayOn().toSeconds() + "/" + r.delayOff().toSeconds())
                .toList();
    }
}
