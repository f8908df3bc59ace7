package vigil.alarm;

/// What a room is to be heard as: the loudest unsilenced alarm. Declared from quiet to urgent, so `compareTo` ranks.
///
/// `PAUSED` is silence that a person asked for: something would sound, and its sound is paused.
public enum AudibleSignal {
    NONE,
    PAUSED,
    LOW,
    MEDIUM,
    HIGH
}
