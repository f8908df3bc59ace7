package vigil.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.alarm.CuffLimits;
import vigil.alarm.Direction;
import vigil.alarm.SampledRule;
import vigil.metric.Metric;

/// Limits and delays, changed as a person writes it.
class LimitEditsTest {
    private static final AlarmLimits STANDARD = AlarmPreset.STANDARD.limits();

    @Test
    void theRapidFallFollowsTheMediumLimitOfSaturation() {
        AlarmLimits changed = LimitEdits.limit(STANDARD, "spo2.medium=88");
        assertEquals(OptionalDouble.of(88), changed.limit(Metric.SPO2, Direction.BELOW, AlarmPriority.MEDIUM));
        assertEquals(List.of(85.0, 78.0), high(changed));
        assertEquals(List.of(84.0, 80.0), high(LimitEdits.limit(STANDARD, "spo2.high=84")));
    }

    @Test
    void aDelayChangesItsTierAlone() {
        List<SampledRule> changed =
                LimitEdits.delay(STANDARD, "pr_high.medium=20").sampled();
        List<SampledRule> before = STANDARD.sampled();
        for (int i = 0; i < before.size(); i++) {
            SampledRule rule = before.get(i);
            boolean meant = rule.metric() == Metric.PULSE_RATE
                    && rule.direction() == Direction.ABOVE
                    && rule.priority() == AlarmPriority.MEDIUM;
            assertEquals(
                    meant ? Duration.ofSeconds(20) : rule.delayOn(),
                    changed.get(i).delayOn());
            assertEquals(rule.limit(), changed.get(i).limit());
        }
    }

    @Test
    void pressuresAreChangedTogether() {
        CuffLimits high = LimitEdits.limit(STANDARD, "bp_high.high=190/115").cuff();
        assertEquals(
                new CuffLimits.Tier(AlarmPriority.HIGH, 190, 115), high.high().getLast());
        CuffLimits low = LimitEdits.limit(STANDARD, "bp_low.medium=95/70").cuff();
        assertEquals(new CuffLimits.Low(95, 70, 80), low.low());
        assertEquals(
                new CuffLimits.Rise(30, 20, 1.30),
                LimitEdits.limit(STANDARD, "bp_rise.low=30/20").cuff().rise());
    }

    @Test
    void theEquipmentsDelaysMayBeChangedToo() {
        assertEquals(
                Duration.ofSeconds(20),
                LimitEdits.delay(STANDARD, "no_signal.low=20").technical().noSignalLow());
        assertEquals(
                Duration.ofSeconds(30),
                LimitEdits.delay(STANDARD, "link_lost.medium=30").technical().linkLost());
    }

    @ParameterizedTest
    @CsvSource({
        "spo2, is not condition.priority=value",
        "spo2.medium, is not condition.priority=value",
        "spo2=88, is not condition.priority=value",
        "spo2.red=88, 'the priority is low, medium or high'",
        "spo2.medium=high, the value is one number",
        "bp_high.high=190, the value is two numbers",
        "pulse.high=140, there is no condition pulse",
        "pr_high.low=100, these limits have no LOW tier of it",
        "bp_low.low=100, low pressure has no LOW tier"
    })
    void whatIsNotUnderstoodIsOneSentence(String edit, String why) {
        String said = Objects.requireNonNull(
                assertThrows(IllegalArgumentException.class, () -> LimitEdits.limit(STANDARD, edit))
                        .getMessage());
        assertTrue(said.startsWith("--limit \"" + edit + "\"") && said.contains(why), said);
    }

    @Test
    void aDelayBeyondAnHourIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> LimitEdits.delay(STANDARD, "spo2.medium=3601"));
        assertThrows(IllegalArgumentException.class, () -> LimitEdits.delay(STANDARD, "spo2.medium=-1"));
    }

    private static List<Double> high(AlarmLimits limits) {
        return limits.sampled().stream()
                .filter(r -> r.metric() == Metric.SPO2 && r.priority() == AlarmPriority.HIGH)
                .map(SampledRule::limit)
                .toList();
    }
}
