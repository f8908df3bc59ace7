package vigil.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmInput;
import vigil.metric.CuffFailure;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;

/// The measurements that a rehearsal replays, from a table with a time in seconds and any of the columns it knows.
///
/// An empty cell is no sample, `X` an invalid one. A value that no body can have is an invalid sample and is counted.
final class MeasurementTable implements AutoCloseable {
    private static final String DEVICE = "rehearsal";
    private static final Map<String, Metric> SAMPLED =
            Map.of("spo2", Metric.SPO2, "pr", Metric.PULSE_RATE, "rr", Metric.RESP_RATE);
    private static final Set<String> CUFF = Set.of("nibp_sys", "nibp_dia", "nibp_map", "nibp_failed");

    private final CsvRows rows;
    private final String time;
    private final List<String> sampledColumns;
    private boolean announced;
    private long lastNanos = Long.MIN_VALUE;
    private int implausible;
    private int incomplete;

    MeasurementTable(Path file) {
        rows = new CsvRows(file);
        time = rows.columns().contains("t") ? "t" : "t_s";
        sampledColumns = rows.columns().stream().filter(SAMPLED::containsKey).toList();
        if (!rows.columns().contains(time)) {
            throw rows.wrong("there is no column t (seconds)");
        }
        if (sampledColumns.isEmpty() && rows.columns().stream().noneMatch(CUFF::contains)) {
            throw rows.wrong("there is no column to judge: spo2, pr, rr, nibp_sys, nibp_dia, nibp_map, nibp_failed");
        }
    }

    /// What comes in at one moment.
    record Moment(Timestamp at, List<AlarmInput> inputs) {}

    /// The next row; null after the last.
    @Nullable
    Moment next() {
        CsvRows.Row row = rows.next();
        if (row == null) {
            return null;
        }
        Timestamp at = RehearsalTime.parse(rows, row, time);
        if (at.monoNanos() < lastNanos) {
            throw rows.wrong("the time goes back to " + row.cell(time));
        }
        lastNanos = at.monoNanos();
        List<AlarmInput> inputs = new ArrayList<>();
        announce(inputs);
        sampledColumns.forEach(c -> sample(at, row, c, inputs));
        cuff(at, row, inputs);
        return new Moment(at, inputs);
    }

    /// How many values were outside what a body can have.
    int implausible() {
        return implausible;
    }

    /// How many cuff readings lacked the systolic or the diastolic pressure.
    int incomplete() {
        return incomplete;
    }

    @Override
    public void close() {
        rows.close();
    }

    /// A column is a source: from the first row on, its silence is judged.
    private void announce(List<AlarmInput> inputs) {
        if (!announced) {
            announced = true;
            sampledColumns.forEach(c -> inputs.add(new AlarmInput.Source(metric(c), true)));
        }
    }

    private void sample(Timestamp at, CsvRows.Row row, String column, List<AlarmInput> inputs) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return;
        }
        double value = isInvalid(cell) ? Double.NaN : row.number(column);
        boolean isPlausible = metric(column).isPlausible(value);
        if (!isPlausible && !isInvalid(cell)) {
            implausible++;
        }
        inputs.add(new AlarmInput.Reading(new NumericReading(
                at, DEVICE, metric(column), value, isPlausible ? Validity.VALID : Validity.INVALID, List.of())));
    }

    private void cuff(Timestamp at, CsvRows.Row row, List<AlarmInput> inputs) {
        String failed = row.cell("nibp_failed");
        if (!failed.isEmpty() && !failed.equals("0")) {
            inputs.add(new AlarmInput.Cuff(new CuffFailure(at, DEVICE, "no reading", failed)));
            return;
        }
        String systolic = row.cell("nibp_sys");
        String diastolic = row.cell("nibp_dia");
        if (isInvalid(systolic) || isInvalid(diastolic) || (systolic.isEmpty() && diastolic.isEmpty())) {
            return;
        }
        if (systolic.isEmpty() || diastolic.isEmpty()) {
            incomplete++;
            return;
        }
        int sys = pressure(row, "nibp_sys");
        int dia = pressure(row, "nibp_dia");
        String mean = row.cell("nibp_map");
        OptionalInt map =
                mean.isEmpty() || isInvalid(mean) ? OptionalInt.empty() : OptionalInt.of(pressure(row, "nibp_map"));
        if (!CuffResult.isPlausible(sys, dia, map)) {
            implausible++;
            return;
        }
        inputs.add(new AlarmInput.Cuff(new CuffResult(at, DEVICE, sys, dia, map, OptionalInt.empty(), List.of())));
    }

    private static int pressure(CsvRows.Row row, String column) {
        return (int) Math.round(row.number(column));
    }

    private static boolean isInvalid(String cell) {
        return cell.equalsIgnoreCase("X");
    }

    private static Metric metric(String column) {
        Metric metric = SAMPLED.get(column);
        if (metric == null) {
            throw new IllegalArgumentException(column);
        }
        return metric;
    }
}
