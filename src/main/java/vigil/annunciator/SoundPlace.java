package vigil.annunciator;

/// Where alarms are heard: the nurse station hears all rooms, a room hears itself.
///
/// Thread rule: immutable.
public sealed interface SoundPlace {
    /// Where the staff sit.
    record NurseStation() implements SoundPlace {}

    /// Beside the patient.
    record InRoom(String room) implements SoundPlace {}

    /// Whose sound device it is, to begin a sentence about it.
    default String device() {
        return switch (this) {
            case NurseStation s -> "the nurse station's sound device";
            case InRoom r -> "the sound device of " + r.room();
        };
    }

    /// Where a person hears it.
    default String where() {
        return switch (this) {
            case NurseStation s -> "at the nurse station";
            case InRoom r -> "in " + r.room();
        };
    }
}
