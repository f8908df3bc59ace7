package vigil.rehearsal;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AlarmTransition;
import vigil.metric.Timestamp;

/// Alarms in short words, for tests: `10 SPO2_LOW ACTIVE MEDIUM`.
final class Alarms {
    private Alarms() {}

    static Timestamp at(double seconds) {
        return new Timestamp(9_000_000_000L, 1_795_529_262_000L).plus(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    /// What these changes come to, if the record ends at second 1000.
    static List<RehearsedAlarm> of(String... changes) {
        AlarmTally tally = new AlarmTally();
        Arrays.stream(changes).map(Alarms::event).forEach(tally::take);
        return tally.finish(at(1000));
    }

    private static AlarmEvent event(String words) {
        String[] w = words.split(" ");
        @Nullable AlarmPriority priority = w.length > 3 ? AlarmPriority.valueOf(w[3]) : null;
        return new AlarmEvent(
                at(Double.parseDouble(w[0])),
                AlarmId.of(AlarmCondition.valueOf(w[1])),
                AlarmTransition.valueOf(w[2]),
                priority,
                "");
    }
}
