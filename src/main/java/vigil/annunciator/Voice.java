package vigil.annunciator;

/// How alarms sound, the same at every place.
///
/// Thread rule: immutable.
public record Voice(Volume volume, Melodies melodies, Reminder reminder) {
    /// What is shipped.
    public static final Voice STANDARD = new Voice(Volume.STANDARD, Melodies.ONE_NOTE, Reminder.EVERY_60_SECONDS);
}
