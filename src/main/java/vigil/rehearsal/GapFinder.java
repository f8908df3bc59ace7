package vigil.rehearsal;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;

/// Finds the gaps in the valid samples of SpO2: silences longer than 5 s (a drop-out, rule S4), or than twice the usual
/// spacing where a device is slower than that.
///
/// Thread rule: confined to one thread.
final class GapFinder {
    private static final Duration DROP_OUT = Duration.ofSeconds(5);

    private long[] distances = new long[1024];
    private int size;
    private int samples;
    private @Nullable Timestamp last;

    /// A valid sample.
    void sample(Timestamp at) {
        samples++;
        silenceUntil(at);
        last = at;
    }

    /// Samples are no longer expected: the source was taken away.
    void taken(Timestamp at) {
        silenceUntil(at);
        last = null;
    }

    private void silenceUntil(Timestamp at) {
        if (last != null) {
            distances = size == distances.length ? Arrays.copyOf(distances, 2 * size) : distances;
            distances[size++] = at.since(last).toNanos();
        }
    }

    /// The gaps up to the end of the record. Call it once.
    SampleGaps finish(Timestamp end) {
        long[] sorted = Arrays.copyOf(distances, size);
        Arrays.sort(sorted);
        Optional<Duration> spacing = size == 0 ? Optional.empty() : Optional.of(Duration.ofNanos(sorted[size / 2]));
        Duration tolerated = spacing.map(s -> s.multipliedBy(2))
                .filter(s -> s.compareTo(DROP_OUT) > 0)
                .orElse(DROP_OUT);
        silenceUntil(end);
        long[] gaps = Arrays.stream(distances, 0, size)
                .filter(d -> d > tolerated.toNanos())
                .toArray();
        return new SampleGaps(
                samples,
                spacing,
                tolerated,
                gaps.length,
                Duration.ofNanos(Arrays.stream(gaps).max().orElse(0)),
                Duration.ofNanos(Arrays.stream(gaps).sum()));
    }
}
