package vigil.annunciator;

/// How often a paused sound reminds of itself. The intervals, and the soft single pulse that reminds, are the project's
/// own: the standard allows a reminder signal and leaves its shape open.
///
/// Thread rule: immutable.
public enum Reminder {
    OFF(0),
    EVERY_30_SECONDS(30),
    EVERY_60_SECONDS(60);

    private final int seconds;

    Reminder(int seconds) {
        this.seconds = seconds;
    }

    /// From one to the next; 0 for none.
    public int seconds() {
        return seconds;
    }
}
