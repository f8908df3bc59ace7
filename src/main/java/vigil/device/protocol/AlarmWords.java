package vigil.device.protocol;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vigil.device.DeviceAlarm;
import vigil.profile.CuffSign;
import vigil.profile.Meaning;
import vigil.profile.StatusField;

/// Gathers what the status of one frame says of the device's own alarms. What tells of the cuff is not among them: a
/// failed measurement is an alarm by itself.
///
/// Confined to one thread.
final class AlarmWords {
    private final Map<String, Set<DeviceAlarm>> decided = new HashMap<>();

    /// The frame carries this status, and so decides about all that the status can say.
    void carries(StatusField status) {
        Stream.concat(status.meanings().stream(), otherwise(status).stream())
                .filter(m -> kind(m).isPresent())
                .forEach(m -> decided.putIfAbsent(m.says(), Set.of()));
    }

    /// The frame says so.
    ///
    /// @param text the meaning's words, with what they leave open
    void says(Meaning meaning, String text) {
        kind(meaning)
                .ifPresent(kind -> decided.merge(
                        meaning.says(), Set.of(new DeviceAlarm(kind, text, meaning.invalid())), AlarmWords::both));
    }

    /// What was gathered, by the words of the profile.
    Map<String, Set<DeviceAlarm>> decided() {
        return Map.copyOf(decided);
    }

    private static Set<DeviceAlarm> both(Set<DeviceAlarm> some, Set<DeviceAlarm> more) {
        Set<DeviceAlarm> all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }

    private static Optional<Meaning> otherwise(StatusField status) {
        return switch (status) {
            case StatusField.Flags flags -> Optional.empty();
            case StatusField.States states -> states.otherwise();
            case StatusField.Words words -> words.otherwise();
        };
    }

    private static Optional<DeviceAlarm.Kind> kind(Meaning meaning) {
        if (meaning.says().isEmpty() || meaning.cuff() != CuffSign.NONE) {
            return Optional.empty();
        }
        return switch (meaning.kind()) {
            case ALARM -> Optional.of(DeviceAlarm.Kind.PATIENT);
            case TECHNICAL -> Optional.of(DeviceAlarm.Kind.TECHNICAL);
            case BATTERY -> Optional.of(DeviceAlarm.Kind.BATTERY);
            case NORMAL, INFO, BEAT -> Optional.empty();
        };
    }
}
