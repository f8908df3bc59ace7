package vigil.device.protocol;

import java.util.ArrayList;
import java.util.List;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.metric.Validity;

/// Thins out what a device says over and over: some send the same number with every sample of a curve, sixty times a
/// second.
/// What changes passes at once; what stays the same passes twice a second, so that nobody takes it for old.
///
/// Confined to the link thread. It makes no garbage.
final class RepeatedNumbers {
    /// Less than the second in which slow devices send, so that none of theirs is held back.
    private static final long AGAIN_NANOS = 500_000_000;

    private static final int METRICS = Metric.values().length;

    private final double[] values = new double[METRICS];
    private final Validity[] validities = new Validity[METRICS];
    private final List<List<String>> statuses = new ArrayList<>();
    private final long[] passed = new long[METRICS];

    RepeatedNumbers() {
        for (int i = 0; i < METRICS; i++) {
            statuses.add(List.of());
        }
    }

    /// True if the number must be handed on.
    boolean isNews(Metric metric, double value, Validity validity, List<String> status, Timestamp at) {
        int i = metric.ordinal();
        boolean isSame = validities[i] == validity
                && Double.compare(values[i], value) == 0
                && (statuses.get(i) == status || statuses.get(i).equals(status));
        if (isSame && at.monoNanos() - passed[i] < AGAIN_NANOS) {
            return false;
        }
        values[i] = value;
        validities[i] = validity;
        statuses.set(i, status);
        passed[i] = at.monoNanos();
        return true;
    }
}
