package vigil.alarm;

import java.time.Duration;

/// For how long a person can silence an alarm (rules S10 and S11).
///
/// @param acknowledgedHigh an acknowledged HIGH that still holds signals again after this
/// @param acknowledgedMedium the same for MEDIUM; LOW does not come back
/// @param audioPaused the length of an audio pause
public record SilenceTimes(Duration acknowledgedHigh, Duration acknowledgedMedium, Duration audioPaused) {

    /// LOW does not come back: "far away", yet safe to compare on the monotonic clock.
    private static final Duration NEVER = Duration.ofDays(36_500);

    /// For how long an acknowledgement keeps an alarm of that priority silent.
    Duration acknowledged(AlarmPriority priority) {
        return switch (priority) {
            case HIGH -> acknowledgedHigh;
            case MEDIUM -> acknowledgedMedium;
            case LOW -> NEVER;
        };
    }

    /// The same with another length of an audio pause.
    public SilenceTimes withAudioPaused(Duration changed) {
        return new SilenceTimes(acknowledgedHigh, acknowledgedMedium, changed);
    }
}
