package vigil.alarm;

import java.time.Duration;

/// When alarms that nobody answers go further. LOW ones never do.
///
/// The times are the project's own: the last step comes when an acknowledged alarm of that priority would
/// signal again (rule S10), the steps before after a quarter and half of that time. A clinic sets its own.
public record EscalationPlan(EscalationTimes high, EscalationTimes medium) {
    /// Derived from the re-alarm times of rule S10.
    public static final EscalationPlan STANDARD = new EscalationPlan(
            new EscalationTimes(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(120)),
            new EscalationTimes(Duration.ofSeconds(75), Duration.ofSeconds(150), Duration.ofSeconds(300)));
}
