package vigil.session.gate;

import java.time.Duration;

/// A time that has passed, as a nurse says it: `4 h 10 min`, `25 min`, `6 h`.
final class HoursText {
    private HoursText() {}

    /// Whole minutes, the rest cut off: nobody has fasted longer than it says.
    static String of(Duration time) {
        long hours = time.toHours();
        int minutes = time.toMinutesPart();
        if (hours == 0) {
            return minutes + " min";
        }
        return minutes == 0 ? hours + " h" : hours + " h " + minutes + " min";
    }
}
