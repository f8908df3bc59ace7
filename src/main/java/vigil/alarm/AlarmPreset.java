package vigil.alarm;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A named set of limits that a session starts from, never from the last patient's.
///
/// The numbers of those that ship, and their reasons: clinical facts, 9.1 (limits), 9.3 (technical), section 8 (S10,
/// S11). They are defaults of this project, to be confirmed by a clinic; docs/risk/alarms.md says where each comes
/// from.
///
/// @param id the name on the command line and in the record
/// @param title the name on a screen
/// @param cuffInDosing how often the cuff is due while the dose runs
public record AlarmPreset(String id, String title, AlarmLimits limits, Duration cuffInDosing) {
    /// For most adults.
    public static final AlarmPreset STANDARD =
            new AlarmPreset("standard", "Ketamine standard", ShippedLimits.standard(), Duration.ofMinutes(10));

    /// For people of 65 and older, or with a sick heart.
    public static final AlarmPreset CAUTIOUS = new AlarmPreset(
            "cautious", "Cautious (65 and older, or heart)", ShippedLimits.cautious(), Duration.ofMinutes(5));

    /// What Vigil ships with.
    public static List<AlarmPreset> shipped() {
        return List.of(STANDARD, CAUTIOUS);
    }

    /// The shipped preset of that name.
    public static Optional<AlarmPreset> named(String id) {
        return shipped().stream().filter(p -> p.id.equals(id)).findFirst();
    }

    /// Which version of it this is.
    public int version() {
        return limits.version();
    }
}
