package vigil.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmPriority;
import vigil.metric.Timestamp;

/// Joins the changes of alarms, rehearsed or recorded, into [RehearsedAlarm]s.
///
/// Thread rule: confined to one thread.
public final class AlarmTally {
    private final Map<AlarmId, List<RehearsedAlarm.Step>> open = new HashMap<>();
    private final List<RehearsedAlarm> alarms = new ArrayList<>();

    /// The next change, in order of time.
    public void take(AlarmEvent event) {
        switch (event.transition()) {
            case ACTIVE, REALARM, DOWNGRADED, ACKED -> signal(event.at(), event.id(), event.priority());
            case LATCHED, INACTIVE -> end(event.id(), event.at(), false);
        }
    }

    /// All alarms, by the time they began; those that still hold last until `end`. Call it once.
    public List<RehearsedAlarm> finish(Timestamp end) {
        List.copyOf(open.keySet()).forEach(id -> end(id, end, true));
        alarms.sort((a, b) -> a.began().since(b.began()).compareTo(Duration.ZERO));
        return List.copyOf(alarms);
    }

    private void signal(Timestamp at, AlarmId id, @Nullable AlarmPriority priority) {
        if (priority == null) {
            return;
        }
        List<RehearsedAlarm.Step> steps = open.computeIfAbsent(id, i -> new ArrayList<>());
        if (steps.isEmpty() || steps.getLast().priority() != priority) {
            steps.add(new RehearsedAlarm.Step(at, priority));
        }
    }

    private void end(AlarmId id, Timestamp at, boolean running) {
        List<RehearsedAlarm.Step> steps = open.remove(id);
        if (steps != null) {
            alarms.add(new RehearsedAlarm(id, steps, at, running));
        }
    }
}
