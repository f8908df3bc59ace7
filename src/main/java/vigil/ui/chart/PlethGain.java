package vigil.ui.chart;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;

/// The vertical scale of a pleth sweep: set from the samples shown, and left alone for 5 s, so that the eye can compare
/// one beat with the next.
///
/// Not thread-safe.
final class PlethGain {
    private static final Duration HOLD = Duration.ofSeconds(5);

    private float low;
    private float high;
    private @Nullable Timestamp since;

    /// Sets the scale anew if 5 s have passed since it was set last.
    void follow(float[] samples, Timestamp now) {
        if (samples.length == 0 || (since != null && now.since(since).compareTo(HOLD) < 0)) {
            return;
        }
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (float sample : samples) {
            least = Math.min(least, sample);
            most = Math.max(most, sample);
        }
        low = least;
        high = most;
        since = now;
    }

    /// Forgets the scale: the next samples set it.
    void reset() {
        since = null;
    }

    /// How high a sample stands: 0 at the foot, 1 at the top; a flat line stands in the middle.
    double share(float sample) {
        return high > low ? Math.clamp((sample - low) / (double) (high - low), 0, 1) : 0.5;
    }
}
