package vigil.ui.chart;

import java.util.Comparator;
import java.util.List;
import vigil.metric.CuffResult;
import vigil.session.Session;
import vigil.ui.language.Texts;

/// A chart in a sentence, for those who hear it (ux, section 13).
///
/// Pure, but for the language it speaks.
final class ChartSummary {
    private static final Texts TEXTS = Texts.of(ChartSummary.class);

    private ChartSummary() {}

    static String of(Session session, SessionTimes times) {
        StringBuilder text = new StringBuilder(pressures(session, times));
        text.append("; ").append(TEXTS.say("chart.alarms", session.alarms().size()));
        int gaps = TrendLine.gaps(session.trend(LaneKind.SPO2.metric()), 0, times.now())
                .size();
        if (gaps > 0) {
            text.append("; ").append(TEXTS.say("chart.missing", gaps));
        }
        return session.started().simulated() ? TEXTS.say("chart.simulated", text) : text.toString();
    }

    private static String pressures(Session session, SessionTimes times) {
        List<CuffResult> readings = session.cuffResults();
        if (readings.isEmpty()) {
            return TEXTS.say("chart.nibp.none");
        }
        CuffResult newest = readings.getLast();
        CuffResult peak = readings.stream()
                .max(Comparator.comparingInt(CuffResult::systolic))
                .orElse(newest);
        return TEXTS.say(
                "chart.nibp",
                TEXTS.say("chart.readings", readings.size()),
                words(newest),
                minutes(session.millisAt(newest.at()) - times.zero()),
                words(peak));
    }

    private static String words(CuffResult reading) {
        return TEXTS.say("chart.over", String.valueOf(reading.systolic()), String.valueOf(reading.diastolic()));
    }

    private static String minutes(int millis) {
        int minutes = Math.round(millis / 60_000f);
        return minutes < 0 ? TEXTS.say("chart.minutes.before", -minutes) : TEXTS.say("chart.minutes", minutes);
    }
}
