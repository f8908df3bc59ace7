package vigil.device.simulated;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vigil.metric.Metric;

/// Vital signs over time, as somebody wrote or recorded them. Nothing is interpolated: a value holds until
/// the next one, and the last one for ever. Before the first there is none.
///
/// Thread rule: immutable.
public final class ValueTable {
    private final Map<Metric, Series> byMetric = new EnumMap<>(Metric.class);
    private final Series failed;

    /// @param rows in the order of time
    public ValueTable(List<Row> rows) {
        for (Metric metric : Metric.values()) {
            byMetric.put(
                    metric,
                    series(
                            rows.stream()
                                    .filter(r -> r.values().containsKey(metric))
                                    .toList(),
                            metric));
        }
        List<Row> cuffs =
                rows.stream().filter(r -> r.cuffFailed() || r.hasPressure()).toList();
        failed = new Series(
                cuffs.stream().mapToDouble(Row::seconds).toArray(),
                cuffs.stream().mapToDouble(r -> r.cuffFailed() ? 1 : 0).toArray());
    }

    /// What changes at one moment.
    ///
    /// @param seconds since the beginning
    /// @param values in the metrics' units; NaN for "no value from now on"; a metric that is not there
    ///     keeps its value
    /// @param cuffFailed determinations that end from now on fail, until a row with pressures comes
    public record Row(double seconds, Map<Metric, Double> values, boolean cuffFailed) {
        public Row {
            values = Map.copyOf(values);
        }

        boolean hasPressure() {
            return values.containsKey(Metric.NIBP_SYS) || values.containsKey(Metric.NIBP_DIA);
        }
    }

    private record Series(double[] times, double[] values) {
        /// What is in force at that time; NaN if nothing is yet.
        double at(double seconds) {
            int row = row(seconds);
            return row < 0 ? Double.NaN : values[row];
        }

        int row(double seconds) {
            int found = Arrays.binarySearch(times, seconds);
            int row = found >= 0 ? found : -found - 2;
            while (row >= 0 && row + 1 < times.length && times[row + 1] == seconds) {
                row++;
            }
            return row;
        }

        double since(double seconds) {
            int row = row(seconds);
            return row < 0 ? Double.NaN : times[row];
        }
    }

    private static Series series(List<Row> rows, Metric metric) {
        return new Series(
                rows.stream().mapToDouble(Row::seconds).toArray(),
                rows.stream()
                        .mapToDouble(r -> r.values().getOrDefault(metric, Double.NaN))
                        .toArray());
    }

    private Series of(Metric metric) {
        return byMetric.getOrDefault(metric, new Series(new double[0], new double[0]));
    }

    /// The value in force at that time; NaN if there is none.
    double value(Metric metric, double seconds) {
        return of(metric).at(seconds);
    }

    /// Whether a cuff determination that ends at that time fails by the table's word.
    boolean cuffFails(double seconds) {
        return failed.at(seconds) == 1;
    }

    /// The mean pressure, if it came in the same row as the systolic pressure in force; otherwise NaN.
    double meanBeside(double seconds) {
        boolean together =
                of(Metric.NIBP_MAP).since(seconds) == of(Metric.NIBP_SYS).since(seconds);
        return together ? value(Metric.NIBP_MAP, seconds) : Double.NaN;
    }
}
