package vigil.report;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigil.metric.CuffFailure;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.Measurement;
import vigil.session.Baseline;
import vigil.session.Session;

/// Every cuff reading, failures included, at the time the cuff ended.
final class CuffTable {
    private final Session session;
    private final ReportTime time;

    CuffTable(Session session, ReportTime time) {
        this.session = session;
        this.time = time;
    }

    void write(Markup out) {
        int failures = session.cuffs().size() - session.cuffResults().size();
        ReportTable table = new ReportTable(
                out,
                "NIBP readings, " + session.cuffResults().size(),
                failures == 0 ? "" : StatisticsBand.count(failures, "failed attempt"));
        if (session.cuffs().isEmpty()) {
            table.nothing("No cuff reading in this session.");
            return;
        }
        table.columns(
                "Minute",
                "11",
                "Clock",
                "13",
                "NIBP mmHg",
                "14",
                "MAP",
                "9",
                "PR",
                "9",
                "From baseline",
                "15",
                "Remarks",
                "29");
        session.cuffs().forEach(reading -> row(table, reading));
        table.end();
    }

    private void row(ReportTable table, CuffReading reading) {
        String minute = time.minute(reading.at());
        String clock = time.clock(reading.at());
        switch (reading) {
            case CuffResult r ->
                table.row(
                        minute,
                        clock,
                        r.systolic() + "/" + r.diastolic(),
                        words(r.mean()),
                        words(r.pulse()),
                        session.baseline().map(b -> change(b, r)).orElse(""),
                        remarks(r, String.join(", ", r.status())));
            case CuffFailure f ->
                table.row(
                        minute,
                        clock,
                        "failed",
                        "",
                        "",
                        "",
                        remarks(f, f.reason() + (f.code().isBlank() ? "" : " (code " + f.code() + ")")));
        }
    }

    /// The device's own time is a remark: where the reading stands was timed by the host.
    private String remarks(CuffReading reading, String words) {
        String clock = reading.deviceTime()
                .map(said -> time.deviceClock(said, reading.at()))
                .orElse("");
        String hand = reading.device().equals(Measurement.BY_HAND) ? "by hand" : "";
        return Stream.of(hand, words, clock).filter(w -> !w.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String change(Baseline baseline, CuffResult r) {
        return StatisticsBand.signed(r.systolic() - baseline.systolic()) + "/"
                + StatisticsBand.signed(r.diastolic() - baseline.diastolic());
    }

    private static String words(OptionalInt value) {
        return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
    }
}
