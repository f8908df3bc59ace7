package vigil.alarm;

import static vigil.alarm.AlarmCondition.PR_HIGH;
import static vigil.alarm.AlarmCondition.PR_LOW;
import static vigil.alarm.AlarmCondition.RR_HIGH;
import static vigil.alarm.AlarmCondition.RR_LOW;
import static vigil.alarm.AlarmCondition.SPO2_LOW;
import static vigil.alarm.AlarmPriority.HIGH;
import static vigil.alarm.AlarmPriority.LOW;
import static vigil.alarm.AlarmPriority.MEDIUM;
import static vigil.alarm.Direction.ABOVE;
import static vigil.alarm.Direction.BELOW;
import static vigil.metric.Metric.PULSE_RATE;
import static vigil.metric.Metric.RESP_RATE;
import static vigil.metric.Metric.SPO2;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vigil.metric.Metric;

/// The numbers of the presets that ship: clinical facts, 9.1 (limits), 9.3 (technical), section 8 (S10, S11). The facts
/// give none for EtCO2, so no shipped preset judges it.
final class ShippedLimits {
    private ShippedLimits() {}

    /// For most adults. Version 2 judges the respiratory rate.
    static AlarmLimits standard() {
        return new AlarmLimits(
                "standard",
                2,
                Stream.of(spo2(92, 90, 85), pulseRate(), respiratoryRate())
                        .flatMap(List::stream)
                        .toList(),
                Optional.empty(),
                cuff(List.of(
                        new CuffLimits.Tier(LOW, 160, 100),
                        new CuffLimits.Tier(MEDIUM, 180, 110),
                        new CuffLimits.Tier(HIGH, 200, 120))),
                SedationTiers.STANDARD,
                new TechnicalDelays(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(10)),
                new SilenceTimes(Duration.ofSeconds(120), Duration.ofSeconds(300), Duration.ofSeconds(120)),
                EscalationPlan.STANDARD);
    }

    /// For people of 65 and older, or with a sick heart: other limits of SpO2 and of high pressure, all else alike.
    static AlarmLimits cautious() {
        AlarmLimits standard = standard();
        return new AlarmLimits(
                "cautious",
                1,
                Stream.of(spo2(93, 91, 87), pulseRate(), respiratoryRate())
                        .flatMap(List::stream)
                        .toList(),
                standard.satSeconds(),
                cuff(List.of(
                        new CuffLimits.Tier(LOW, 150, 90),
                        new CuffLimits.Tier(MEDIUM, 170, 105),
                        new CuffLimits.Tier(HIGH, 190, 115))),
                standard.sedation(),
                standard.technical(),
                standard.silence(),
                standard.escalation());
    }

    private static List<SampledRule> spo2(double low, double medium, double high) {
        return List.of(
                rule(SPO2_LOW, SPO2, BELOW, low, 30, 1, 5, LOW),
                rule(SPO2_LOW, SPO2, BELOW, medium, 15, 1, 5, MEDIUM),
                rule(SPO2_LOW, SPO2, BELOW, high, 5, 1, 5, HIGH),
                // Rapid fall: 10 points under the MEDIUM limit, without delay.
                rule(SPO2_LOW, SPO2, BELOW, medium - 10, 0, 1, 5, HIGH));
    }

    private static List<SampledRule> pulseRate() {
        return List.of(
                rule(PR_HIGH, PULSE_RATE, ABOVE, 120, 15, 2, 5, MEDIUM),
                rule(PR_HIGH, PULSE_RATE, ABOVE, 140, 10, 2, 5, HIGH),
                rule(PR_LOW, PULSE_RATE, BELOW, 50, 15, 2, 5, MEDIUM),
                rule(PR_LOW, PULSE_RATE, BELOW, 40, 5, 2, 5, HIGH));
    }

    private static List<SampledRule> respiratoryRate() {
        return List.of(
                rule(RR_HIGH, RESP_RATE, ABOVE, 24, 30, 1, 10, MEDIUM),
                rule(RR_HIGH, RESP_RATE, ABOVE, 30, 15, 1, 10, HIGH),
                rule(RR_LOW, RESP_RATE, BELOW, 10, 30, 1, 10, MEDIUM),
                rule(RR_LOW, RESP_RATE, BELOW, 8, 15, 1, 10, HIGH));
    }

    private static CuffLimits cuff(List<CuffLimits.Tier> high) {
        return new CuffLimits(
                high,
                Duration.ofSeconds(60),
                Duration.ofMinutes(20),
                Duration.ofMinutes(5),
                new CuffLimits.Rise(40, 25, 1.30),
                new CuffLimits.Low(90, 65, 80));
    }

    private static SampledRule rule(
            AlarmCondition condition,
            Metric metric,
            Direction direction,
            double limit,
            int delayOn,
            double hysteresis,
            int delayOff,
            AlarmPriority priority) {
        Duration on = Duration.ofSeconds(delayOn);
        Duration off = Duration.ofSeconds(delayOff);
        return new SampledRule(condition, metric, direction, limit, on, hysteresis, off, priority);
    }
}
