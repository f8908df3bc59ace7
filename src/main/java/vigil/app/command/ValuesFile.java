package vigil.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vigil.device.simulated.ValueTable;
import vigil.metric.Metric;

/// Reads the vital signs that a simulated device is to sense, from a table like the one that is rehearsed:
/// a time in seconds, and any of the columns it knows.
///
/// An empty cell keeps what was, `X` ends it. A value that no body can have ends it too, and is counted.
final class ValuesFile {
    private static final Map<String, Metric> COLUMNS = columns();

    private final CsvRows rows;
    private final String time;
    private final List<String> known;
    private double last = Double.NEGATIVE_INFINITY;
    private int implausible;

    private ValuesFile(CsvRows rows) {
        this.rows = rows;
        this.time = rows.columns().contains("t") ? "t" : "t_s";
        this.known = rows.columns().stream().filter(COLUMNS::containsKey).toList();
        if (!rows.columns().contains(time)) {
            throw rows.wrong("there is no column t (seconds)");
        }
        if (known.isEmpty()) {
            throw rows.wrong(
                    "there is no column to play: " + COLUMNS.keySet().stream().collect(Collectors.joining(", ")));
        }
    }

    /// What a file holds.
    ///
    /// @param implausible how many values no body can have
    record Content(ValueTable table, int implausible) {}

    /// @throws CannotDo if it cannot be read or something in it is wrong: one sentence
    static Content read(Path file) {
        try (CsvRows rows = new CsvRows(file)) {
            ValuesFile reader = new ValuesFile(rows);
            List<ValueTable.Row> all = new ArrayList<>();
            for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
                all.add(reader.taken(row));
            }
            return new Content(new ValueTable(all), reader.implausible);
        }
    }

    private ValueTable.Row taken(CsvRows.Row row) {
        double seconds = RehearsalTime.parse(rows, row, time).secondsSince(RehearsalTime.ZERO);
        if (seconds < last) {
            throw rows.wrong("the time goes back to " + row.cell(time));
        }
        last = seconds;
        Map<Metric, Double> values = new EnumMap<>(Metric.class);
        for (String column : known) {
            String cell = row.cell(column);
            if (!cell.isEmpty()) {
                values.put(metric(column), value(row, column));
            }
        }
        String failed = row.cell("nibp_failed");
        return new ValueTable.Row(seconds, values, !failed.isEmpty() && !failed.equals("0"));
    }

    private double value(CsvRows.Row row, String column) {
        if (row.cell(column).equalsIgnoreCase("X")) {
            return Double.NaN;
        }
        double value = row.number(column);
        if (metric(column).isPlausible(value)) {
            return value;
        }
        implausible++;
        return Double.NaN;
    }

    private static Metric metric(String column) {
        Metric metric = COLUMNS.get(column);
        if (metric == null) {
            throw new IllegalArgumentException(column);
        }
        return metric;
    }

    private static Map<String, Metric> columns() {
        Map<String, Metric> columns = new LinkedHashMap<>();
        columns.put("spo2", Metric.SPO2);
        columns.put("pr", Metric.PULSE_RATE);
        columns.put("pi", Metric.PERFUSION_INDEX);
        columns.put("rr", Metric.RESP_RATE);
        columns.put("etco2", Metric.ETCO2);
        columns.put("temp", Metric.TEMP);
        columns.put("nibp_sys", Metric.NIBP_SYS);
        columns.put("nibp_dia", Metric.NIBP_DIA);
        columns.put("nibp_map", Metric.NIBP_MAP);
        return columns;
    }
}
