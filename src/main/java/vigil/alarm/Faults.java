package vigil.alarm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import vigil.metric.Timestamp;

/// What is found elsewhere and signalled here like any other alarm: faults of sound, record, disk or schedule, and
/// what a device raises by its own rules. The latter stands beside our alarms, in the device's words, and is never
/// merged with them.
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
        boolean speaksForItself =
                id.condition() == AlarmCondition.DEVICE_ALARM || id.condition() == AlarmCondition.DEVICE_FAULT;
        if (speaksForItself && !id.subject().isEmpty()) {
            return id.subject();
        }
        return id.subject().isEmpty() ? AlarmText.sentence(words) : id.subject() + ": " + words;
    }
}
