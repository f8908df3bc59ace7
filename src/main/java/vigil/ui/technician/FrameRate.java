package vigil.ui.technician;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalDouble;
import vigil.metric.Timestamp;

/// How many frames a second a link brings, counted over the last five seconds.
///
/// Not thread-safe.
final class FrameRate {
    private static final double SPAN_SECONDS = 5;

    private record Sample(Timestamp at, long frames) {}

    private final Deque<Sample> samples = new ArrayDeque<>();

    /// Forgets what was counted: another link is looked at.
    void reset() {
        samples.clear();
    }

    /// The count at a moment.
    void count(long frames, Timestamp now) {
        boolean restarted = !samples.isEmpty() && frames < samples.getLast().frames();
        boolean unwatched =
                !samples.isEmpty() && now.secondsSince(samples.getLast().at()) > SPAN_SECONDS;
        if (restarted || unwatched) {
            samples.clear();
        }
        samples.addLast(new Sample(now, frames));
        while (samples.size() > 2 && now.secondsSince(samples.getFirst().at()) > SPAN_SECONDS) {
            samples.removeFirst();
        }
    }

    /// Frames a second; empty until a second has been counted.
    OptionalDouble perSecond() {
        if (samples.size() < 2) {
            return OptionalDouble.empty();
        }
        double seconds = samples.getLast().at().secondsSince(samples.getFirst().at());
        return seconds < 1
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        (samples.getLast().frames() - samples.getFirst().frames()) / seconds);
    }
}
