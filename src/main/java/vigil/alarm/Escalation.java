package vigil.alarm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;

/// Carries alarms that nobody answers further: louder, then to the other rooms, then to the clinic's own command.
///
/// An alarm is unanswered while it signals (ACTIVE or LATCHED) and a person has neither acknowledged it nor paused its
/// sound. Its clock starts when it begins to signal at its present priority, and anew when it comes back: after an
/// acknowledgement (REALARM), at the end of a pause, or at another priority. LOW goes no further. An answered or ended
/// alarm is forgotten at once.
///
/// Pure: the same outcomes at the same times give the same steps, whatever else the room does. It counts from the first
/// outcome it is shown.
///
/// Thread rule: confined to one thread, the room's owner.
public final class Escalation {
    private EscalationPlan plan;
    private Map<AlarmId, Unanswered> unanswered = Map.of();

    public Escalation(EscalationPlan plan) {
        this.plan = plan;
    }

    /// Other times are in force from the next step on. A step that was taken stays taken.
    public void adopt(EscalationPlan changed) {
        plan = changed;
    }

    /// Takes what the alarm system says now.
    ///
    /// @return the steps that alarms have newly reached, each of them, in the order in which they come
    public List<EscalatedAlarm> step(Timestamp now, AlarmOutcome outcome) {
        List<EscalatedAlarm> reached = new ArrayList<>();
        Map<AlarmId, Unanswered> next = new LinkedHashMap<>();
        for (AlarmOccurrence alarm : outcome.occurrences()) {
            if (alarm.isAudible() && alarm.priority() != AlarmPriority.LOW) {
                Unanswered known = unanswered.get(alarm.id());
                Unanswered present = known != null && known.priority() == alarm.priority()
                        ? known
                        : new Unanswered(alarm.id(), alarm.priority(), now, null);
                next.put(alarm.id(), advance(present, now, reached));
            }
        }
        unanswered = next;
        return List.copyOf(reached);
    }

    /// Every alarm that has gone further and is still unanswered, with its last step; most urgent first.
    public List<EscalatedAlarm> standing() {
        List<EscalatedAlarm> standing = new ArrayList<>();
        for (Unanswered alarm : unanswered.values()) {
            EscalationStep step = alarm.step();
            if (step != null) {
                standing.add(alarm.at(step));
            }
        }
        return List.copyOf(standing);
    }

    private Unanswered advance(Unanswered alarm, Timestamp now, List<EscalatedAlarm> reached) {
        EscalationTimes times = times(alarm.priority());
        Unanswered moved = alarm;
        for (EscalationStep step : EscalationStep.values()) {
            boolean isNew = moved.step() == null || step.compareTo(moved.step()) > 0;
            if (isNew && now.since(alarm.since()).compareTo(times.until(step)) >= 0) {
                moved = new Unanswered(alarm.id(), alarm.priority(), alarm.since(), step);
                reached.add(moved.at(step));
            }
        }
        return moved;
    }

    private EscalationTimes times(AlarmPriority priority) {
        return switch (priority) {
            case HIGH -> plan.high();
            case MEDIUM -> plan.medium();
            case LOW -> throw new IllegalArgumentException("LOW does not go further");
        };
    }

    /// @param since since when nobody has answered
    /// @param step the last step it has reached; null if none
    private record Unanswered(
            AlarmId id,
            AlarmPriority priority,
            Timestamp since,
            @Nullable EscalationStep step) {
        EscalatedAlarm at(EscalationStep reached) {
            return new EscalatedAlarm(id, priority, reached, since);
        }
    }
}
