package vigil.alarm;

import static vigil.alarm.AlarmCondition.PR_HIGH;
import static vigil.alarm.AlarmCondition.PR_LOW;
import static vigil.alarm.AlarmCondition.SPO2_LOW;
import static vigil.alarm.AlarmPriority.HIGH;
import static vigil.alarm.AlarmPriority.LOW;
import static vigil.alarm.AlarmPriority.MEDIUM;
import static vigil.alarm.Direction.ABOVE;
import static vigil.alarm.Direction.BELOW;
import static vigil.metric.Metric.PULSE_RATE;
import static vigil.metric.Metric.SPO2;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigil.metric.Metric;

/// A named set of limits that a session starts from, never from the last patient's.
///
/// The numbers of those that ship, and their reasons: clinical facts, 9.1 (limits), 9.3 (technical), section 8 (S10,
/// S11). They are defaults of this project, to be confirmed by a clinic; docs/risk/alarms.md says where each comes
/// from.
///
/// @param id the name on the command line and in the record
/// @param title the name on a screen
/// @param cuffInDosing how often the cuff is due while the dose runs
public record AlarmPreset(String id, String title, AlarmLimits limits, Duration cuffInDosing) {
    /// For most adults.
    public static final AlarmPreset STANDARD =
            new AlarmPreset("standard", "Ketamine standard", standard(), Duration.ofMinutes(10));

    /// What Vigil ships with.
    public static List<AlarmPreset> shipped() {
        return List.of(STANDARD);
    }

    /// The shipped preset of that name.
    public static Optional<AlarmPreset> named(String id) {
        return shipped().stream().filter(p -> p.id.equals(id)).findFirst();
    }

    /// Which version of it this is.
    public int version() {
        return limits.version();
    }

    private static AlarmLimits standard() {
        return new AlarmLimits(
                "standard",
                1,
                List.of(
                        rule(SPO2_LOW, SPO2, BELOW, 92, 30, 1, LOW),
                        rule(SPO2_LOW, SPO2, BELOW, 90, 15, 1, MEDIUM),
                        rule(SPO2_LOW, SPO2, BELOW, 85, 5, 1, HIGH),
                        // Rapid fall: 10 points under the MEDIUM limit, without delay.
                        rule(SPO2_LOW, SPO2, BELOW, 80, 0, 1, HIGH),
                        rule(PR_HIGH, PULSE_RATE, ABOVE, 120, 15, 2, MEDIUM),
                        rule(PR_HIGH, PULSE_RATE, ABOVE, 140, 10, 2, HIGH),
                        rule(PR_LOW, PULSE_RATE, BELOW, 50, 15, 2, MEDIUM),
                        rule(PR_LOW, PULSE_RATE, BELOW, 40, 5, 2, HIGH)),
                Optional.empty(),
                new CuffLimits(
                        List.of(
                                new CuffLimits.Tier(LOW, 160, 100),
                                new CuffLimits.Tier(MEDIUM, 180, 110),
                                new CuffLimits.Tier(HIGH, 200, 120)),
                        Duration.ofSeconds(60),
                        Duration.ofMinutes(20),
                        Duration.ofMinutes(5),
                        new CuffLimits.Rise(40, 25, 1.30),
                        new CuffLimits.Low(90, 65, 80)),
                SedationTiers.STANDARD,
                new TechnicalDelays(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(10)),
                new SilenceTimes(Duration.ofSeconds(120), Duration.ofSeconds(300), Duration.ofSeconds(120)),
                EscalationPlan.STANDARD);
    }

    private static SampledRule rule(
            AlarmCondition condition,
            Metric metric,
            Direction direction,
            double limit,
            int delaySeconds,
            double hysteresis,
            AlarmPriority priority) {
        return new SampledRule(
                condition,
                metric,
                direction,
                limit,
                Duration.ofSeconds(delaySeconds),
                hysteresis,
                Duration.ofSeconds(5),
                priority);
    }
}
