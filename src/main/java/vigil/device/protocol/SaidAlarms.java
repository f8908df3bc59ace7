package vigil.device.protocol;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigil.device.DeviceAlarm;

/// What a device raises by its own rules, put together from messages that each tell of a part of it. A message decides
/// about the words that it has a place for; what other messages said stands meanwhile.
///
/// It outlives an opening of the port: what was said last stands until the device says something else.
///
/// Confined to the link thread. A message that says the same as the one before costs nothing.
final class SaidAlarms {
    private final Map<String, Set<DeviceAlarm>> byWords = new HashMap<>();
    private @Nullable Map<String, Set<DeviceAlarm>> last;
    private @Nullable Set<DeviceAlarm> standing;

    /// Takes what a message decides.
    ///
    /// @return true if it changed what stands, or is the first that is known of it
    boolean take(Map<String, Set<DeviceAlarm>> decided) {
        if (decided == last) {
            return false;
        }
        last = decided;
        byWords.putAll(decided);
        Set<DeviceAlarm> now = new HashSet<>();
        byWords.values().forEach(now::addAll);
        if (now.equals(standing)) {
            return false;
        }
        standing = Set.copyOf(now);
        return true;
    }

    /// All that stands.
    Set<DeviceAlarm> standing() {
        return standing == null ? Set.of() : standing;
    }
}
