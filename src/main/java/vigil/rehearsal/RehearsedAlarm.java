package vigil.rehearsal;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmKind;
import vigil.alarm.AlarmPriority;
import vigil.metric.Timestamp;

/// One alarm, from the moment its condition signals to the moment the condition is gone.
///
/// A latched alarm (rule S7) has ended here: how long it then waits tells how people answer, not whether limits fit.
/// If its condition comes back while it waits, that is another alarm.
///
/// Thread rule: immutable.
///
/// @param steps its priorities, in order of time; the first is when it began
/// @param ended when its condition was gone, or the end of the record
/// @param running true if it still held at the end of the record
public record RehearsedAlarm(AlarmId id, List<Step> steps, Timestamp ended, boolean running) {
    /// What is shorter counts as brief (clinical facts, section 4).
    static final Duration BRIEF = Duration.ofSeconds(15);

    /// From `at` on it signals this priority.
    public record Step(Timestamp at, AlarmPriority priority) {}

    public RehearsedAlarm {
        steps = List.copyOf(steps);
    }

    /// When it first signalled.
    public Timestamp began() {
        return steps.getFirst().at();
    }

    /// The highest priority it had.
    public AlarmPriority priority() {
        return Collections.max(steps.stream().map(Step::priority).toList());
    }

    /// How long its condition held.
    public Duration lasted() {
        return ended.since(began());
    }

    /// True if it lasted less than 15 s.
    public boolean isBrief() {
        return lasted().compareTo(BRIEF) < 0;
    }

    /// True for an alarm of the equipment.
    public boolean isTechnical() {
        return id.condition().kind() == AlarmKind.TECHNICAL;
    }

    /// The first moment from `from` to `to`, both included, at which it signals at least `least`: `from` itself if it
    /// stands already.
    public Optional<Timestamp> signals(AlarmPriority least, Timestamp from, Timestamp to) {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean last = i == steps.size() - 1;
            Timestamp until = last ? ended : steps.get(i + 1).at();
            boolean isOver = until.isBefore(from) && !(last && running);
            if (step.priority().compareTo(least) >= 0 && !isOver && !to.isBefore(step.at())) {
                return Optional.of(step.at().isBefore(from) ? from : step.at());
            }
        }
        return Optional.empty();
    }
}
