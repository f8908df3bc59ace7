package vigil.alarm;

import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;

/// How long one metric has been without a signal. Explicit invalid samples count from the first of them; samples that
/// simply stop count from the last that came.
///
/// Thread rule: confined to its engine's thread.
final class SignalWatch {
    private @Nullable Timestamp presentSince;
    private @Nullable Timestamp lastSample;
    private @Nullable Timestamp invalidSince;

    /// A source belongs to the room from `at` on.
    void present(Timestamp at) {
        if (presentSince == null) {
            presentSince = at;
        }
    }

    /// The source was taken away: nothing is expected, and nothing is remembered.
    void absent() {
        presentSince = null;
        lastSample = null;
        invalidSince = null;
    }

    boolean isPresent() {
        return presentSince != null;
    }

    /// Takes note of a sample and returns when the doubt began, should this sample be a doubtful one: at itself, or at
    /// the last sample if that is longer ago than a drop-out may last.
    Timestamp sample(Timestamp at, boolean hasValue) {
        present(at);
        Timestamp from =
                lastSample != null && at.since(lastSample).compareTo(SampledTier.DROP_OUT) > 0 ? lastSample : at;
        if (hasValue) {
            invalidSince = null;
        } else if (invalidSince == null) {
            invalidSince = from;
        }
        lastSample = at;
        return from;
    }

    /// Since when there has been no signal, or the moment of the last sample while there is one. Null if no source is
    /// present.
    @Nullable
    Timestamp silentSince() {
        if (invalidSince != null) {
            return invalidSince;
        }
        return lastSample != null ? lastSample : presentSince;
    }

    /// True if no sample at all came for longer than a drop-out may last.
    boolean hasStopped(Timestamp now) {
        return lastSample != null && now.since(lastSample).compareTo(SampledTier.DROP_OUT) > 0;
    }
}
