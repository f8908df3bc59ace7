package vigil.annunciator;

import java.util.Arrays;

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

    /// The reminder of that interval.
    ///
    /// @throws IllegalArgumentException with one sentence if there is none
    public static Reminder every(int seconds) {
        return Arrays.stream(values())
                .filter(reminder -> reminder.seconds == seconds)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("The reminder comes every 0, 30 or 60 s, not " + seconds + "."));
    }
}
