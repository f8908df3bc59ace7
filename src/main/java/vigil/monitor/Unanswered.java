package vigil.monitor;

import java.util.List;
import java.util.function.BiConsumer;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.AlarmOutcome;
import vigil.alarm.EscalatedAlarm;
import vigil.alarm.Escalation;
import vigil.alarm.EscalationPlan;
import vigil.metric.Timestamp;

/// The room's alarms that nobody answers, and who is told how far they have gone.
///
/// Confined to the monitor's thread.
final class Unanswered {
    private final BiConsumer<EscalatedAlarm, String> told;
    private Escalation escalation;

    /// @param told is given each step that is reached, and the alarm's title
    Unanswered(EscalationPlan plan, BiConsumer<EscalatedAlarm, String> told) {
        this.told = told;
        this.escalation = new Escalation(plan);
    }

    /// Other times are in force.
    void adopt(EscalationPlan plan) {
        escalation.adopt(plan);
    }

    /// All clocks start anew.
    void restart(EscalationPlan plan) {
        escalation = new Escalation(plan);
    }

    /// What happened before a restart of the console: nobody is told again.
    void replay(AlarmOutcome outcome, Timestamp then) {
        escalation.step(then, outcome);
    }

    /// What the alarm system says now.
    ///
    /// @return the steps newly reached
    List<EscalatedAlarm> step(AlarmOutcome outcome, Timestamp now) {
        List<EscalatedAlarm> reached = escalation.step(now, outcome);
        reached.forEach(alarm -> told.accept(alarm, title(outcome, alarm)));
        return reached;
    }

    List<EscalatedAlarm> standing() {
        return escalation.standing();
    }

    private static String title(AlarmOutcome outcome, EscalatedAlarm alarm) {
        return outcome.occurrences().stream()
                .filter(o -> o.id().equals(alarm.id()))
                .map(AlarmOccurrence::title)
                .findFirst()
                .orElse("");
    }
}
