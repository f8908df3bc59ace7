package vigil.app.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Delays that were measured, and what they amount to.
final class Delays {
    private final String what;
    private final List<Long> nanos = new ArrayList<>();

    Delays(String what) {
        this.what = what;
    }

    void add(long delayNanos) {
        nanos.add(delayNanos);
    }

    /// One line: how many, median, the value that 99 of 100 do not pass, the longest, in ms.
    @Override
    public String toString() {
        List<Long> sorted = nanos.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%-62s n=%d  median %5.1f  p99 %5.1f  max %5.1f ms",
                what,
                sorted.size(),
                part(sorted, 0.50),
                part(sorted, 0.99),
                part(sorted, 1));
    }

    /// Their mean, ms.
    double meanMillis() {
        return nanos.stream().mapToLong(Long::longValue).average().orElse(Double.NaN) / 1e6;
    }

    /// The nearest rank, never one that flatters.
    private static double part(List<Long> sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.max(1, rank) - 1) / 1e6;
    }
}
