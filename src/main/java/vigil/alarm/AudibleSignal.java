package vigil.alarm;

/// What a room is to be heard as: the loudest unsilenced alarm. Declared from quiet to urgent, so `compareTo` ranks.
///
/// `PAUSED` is silence that a person asked for: something would sound, and its sound is paused.
public enum AudibleSignal {
    NONE,
    PAUSED,
    LOW,
    MEDIUM,
    HIGH;

    /// How an alarm of that priority is heard.
    static AudibleSignal of(AlarmPriority priority) {
        return switch (priority) {
            case LOW -> LOW;
            case MEDIUM -> MEDIUM;
            case HIGH -> HIGH;
        };
    }
}
