package vigil.report;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.session.Session;

/// Where a continuously measured value is missing for more than 5 s: a report that hid them would lie.
final class GapTable {
    private record Row(Metric metric, SignalGap gap) {}

    private final Session session;
    private final ReportTime time;

    GapTable(Session session, ReportTime time) {
        this.session = session;
        this.time = time;
    }

    void write(Markup out) {
        List<Row> rows = Stream.of(Metric.SPO2, Metric.PULSE_RATE)
                .flatMap(m -> SignalGap.in(session.trend(m), session).stream().map(gap -> new Row(m, gap)))
                .sorted(Comparator.comparingInt(row -> row.gap().fromMillis()))
                .toList();
        ReportTable table = new ReportTable(out, "Gaps, " + rows.size(), "without a valid sample for more than 5 s");
        if (rows.isEmpty()) {
            table.nothing("No gap in SpO₂ or PR.");
            return;
        }
        table.columns("Value", "11", "From", "13", "To", "14", "Lasted", "62");
        rows.forEach(row -> table.row(
                row.metric().label(),
                clock(row.gap().fromMillis()),
                clock(row.gap().toMillis()),
                ReportTime.duration(row.gap().lasted())));
        table.end();
    }

    private String clock(int millis) {
        Timestamp at = session.began().plus(Duration.ofMillis(millis));
        return time.clock(at);
    }
}
