package vigil.annunciator;

import java.time.Duration;
import vigil.metric.Timestamp;

/// Keeps sound from running ahead of the time. A sound device takes samples as fast as it plays them and so sets the
/// pace; one that swallows everything at once (a null device) would have the annunciator run without end.
///
/// It looks at one minute after another: two clocks that differ by a few parts in ten thousand never part far enough.
///
/// Thread rule: confined to the annunciator's thread.
final class Pace {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration AHEAD = Duration.ofMillis(500);

    private Timestamp begin;
    private Duration played = Duration.ZERO;

    Pace(Timestamp begin) {
        this.begin = begin;
    }

    void played(int millis) {
        played = played.plusMillis(millis);
    }

    /// True if more was played than time has passed: then it is better to wait.
    boolean isAhead(Timestamp now) {
        Duration passed = now.since(begin);
        if (passed.compareTo(WINDOW) > 0) {
            begin = now;
            played = Duration.ZERO;
            return false;
        }
        return played.minus(passed).compareTo(AHEAD) > 0;
    }
}
