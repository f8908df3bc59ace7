package vigil.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vigil.metric.Timestamp;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// A session's whole log as CSV: one row an entry, one column each thing an entry can say. Nothing is
/// smoothed or left out; a value is empty where there was none.
///
/// UTF-8, `\n` at the end of a line. Columns are only ever added, at the end.
public final class SessionCsv {
    /// The columns, in order. Every row says whether the session was simulated, so that no part of an
    /// export can be mistaken for a patient's (clinical facts, 6.4 H30).
    static final List<String> COLUMNS = List.of(
            "seq",
            "t",
            "wall",
            "type",
            "device",
            "metric",
            "value",
            "unit",
            "validity",
            "sys",
            "dia",
            "map",
            "pulse",
            "failed",
            "condition",
            "state",
            "priority",
            "text",
            "by",
            "status",
            "reason",
            "code",
            "cause",
            "subject",
            "phase",
            "drug",
            "mg",
            "route",
            "score",
            "running",
            "present",
            "start",
            "gap_s",
            "session",
            "room",
            "patient",
            "modality",
            "preset",
            "software",
            "simulated",
            "device_time",
            "evidence",
            "preset_version",
            "check",
            "answer",
            "clinician",
            "open",
            "number",
            "lot",
            "entry",
            "grade",
            "serious",
            "onset",
            "until",
            "action",
            "scale",
            "role",
            "struck",
            "onset_t",
            "until_t",
            "corrects",
            "happened",
            "happened_t",
            "why",
            "corrected_by",
            "items",
            "spo2",
            "mg_per_kg",
            "planned_s",
            "observation_s",
            "devices",
            "treatment",
            "treatment_version",
            "series",
            "of");

    private SessionCsv() {}

    /// Writes the log; only the header if it is empty.
    public static void write(List<SessionEntry> log, Appendable out) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setRecordSeparator("\n")
                .setHeader(COLUMNS.toArray(String[]::new))
                .get();
        CSVPrinter printer = new CSVPrinter(out, format);
        boolean simulated =
                !log.isEmpty() && log.getFirst().event() instanceof SessionEvent.Started started && started.simulated();
        for (SessionEntry entry : log) {
            printer.printRecord(record(entry, log.getFirst().at(), simulated));
        }
        printer.flush();
    }

    private static List<String> record(SessionEntry entry, Timestamp start, boolean simulated) {
        Map<String, Object> cells = EventRow.of(entry, start).cells();
        cells.put("wall", entry.at().wall().toString());
        cells.put("simulated", simulated);
        return COLUMNS.stream()
                .map(column -> String.valueOf(cells.getOrDefault(column, "")))
                .toList();
    }
}
