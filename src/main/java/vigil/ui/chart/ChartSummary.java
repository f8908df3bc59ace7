package vigil.ui.chart;

import java.util.Comparator;
import java.util.List;
import vigil.metric.CuffResult;
import vigil.session.Session;

/// A chart in a sentence, for those who hear it (ux, section 13).
///
/// Pure.
final class ChartSummary {
    private ChartSummary() {}

    static String of(Session session, SessionTimes times) {
        StringBuilder text = new StringBuilder("NIBP ");
        List<CuffResult> readings = session.cuffResults();
        if (readings.isEmpty()) {
            text.append("no reading");
        } else {
            CuffResult newest = readings.getLast();
            CuffResult peak = readings.stream()
                    .max(Comparator.comparingInt(CuffResult::systolic))
                    .orElse(newest);
            text.append(count(readings.size(), "reading")).append(", newest ").append(words(newest));
            text.append(" at ").append(minutes(session.millisAt(newest.at()) - times.zero()));
            text.append(", peak ").append(words(peak));
        }
        text.append("; ").append(count(session.alarms().size(), "alarm"));
        long gaps = TrendLine.gaps(session.trend(LaneKind.SPO2.metric()), 0, times.now())
                .size();
        if (gaps > 0) {
            text.append("; SpO2 missing ").append(count((int) gaps, "time"));
        }
        return session.started().simulated() ? "SIMULATION. " + text : text.toString();
    }

    private static String words(CuffResult reading) {
        return reading.systolic() + " over " + reading.diastolic();
    }

    private static String minutes(int millis) {
        int minutes = Math.round(millis / 60_000f);
        return minutes + (Math.abs(minutes) == 1 ? " minute" : " minutes");
    }

    private static String count(int n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }
}
