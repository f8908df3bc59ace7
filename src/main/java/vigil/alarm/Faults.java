package vigil.alarm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import vigil.metric.Timestamp;

/// Technical faults that are found elsewhere (sound, record, disk, schedule) and signalled here like any other alarm.
///
/// Thread rule: confined to its engine's thread.
final class Faults {
    private final Map<AlarmId, Finding> standing = new LinkedHashMap<>();

    void take(Timestamp now, AlarmInput.Fault fault) {
        AlarmPriority priority = fault.priority();
        if (priority == null) {
            standing.remove(fault.id());
        } else {
            standing.put(fault.id(), Finding.technical(fault.id(), priority, now, title(fault.id()), fault.cause()));
        }
    }

    void report(Consumer<Finding> findings) {
        standing.values().forEach(findings);
    }

    private static String title(AlarmId id) {
        String words = id.condition().words();
        return id.subject().isEmpty() ? AlarmText.sentence(words) : id.subject() + ": " + words;
    }
}
