package vigil.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;
import vigil.report.Extreme;
import vigil.report.PressureStatistics;
import vigil.report.SaturationStatistics;
import vigil.report.SessionStatistics;
import vigil.session.Session;
import vigil.ui.face.TimeText;

/// One number of a session's statistics: what, how much, and a word beside it.
///
/// Thread rule: immutable.
///
/// @param value an en dash if there is none
/// @param ink the style class of its colour; empty for plain text
public record Figure(String label, String value, String note, String ink) {
    private static final String NONE = "–";

    /// The eight figures of a session, four in a row.
    static List<Figure> of(Session session, SessionStatistics statistics) {
        int zero = session.doseStart().map(session::millisAt).orElse(0);
        List<Figure> figures = new ArrayList<>(pressure(session, statistics.pressure(), zero));
        SaturationStatistics spo2 = statistics.saturation();
        figures.add(extreme(session, "Lowest SpO₂", spo2.lowest(), "of-spo2", zero));
        String limit = spo2.limit().isPresent() ? " " + Math.round(spo2.limit().getAsDouble()) : " limit";
        figures.add(new Figure(
                "SpO₂ below" + limit,
                TimeText.duration(spo2.timeBelow()),
                count(spo2.episodesBelow(), "episode"),
                "of-spo2"));
        figures.add(extreme(session, "Highest PR", statistics.highestPulse(), "of-pr", zero));
        figures.add(new Figure(
                "No SpO₂ signal",
                TimeText.duration(spo2.noSignal()),
                count(spo2.gaps().size(), "gap"),
                ""));
        return List.copyOf(figures);
    }

    private static List<Figure> pressure(Session session, PressureStatistics pressure, int zero) {
        Optional<CuffResult> peak = pressure.peak();
        String limit = pressure.limit()
                .map(t -> " " + t.systolic() + "/" + t.diastolic())
                .orElse(" limit");
        return List.of(
                new Figure(
                        "Peak NIBP",
                        peak.map(r -> r.systolic() + "/" + r.diastolic()).orElse(NONE),
                        peak.map(r -> at(session, r.at(), zero)).orElse("no reading"),
                        "of-bp"),
                new Figure(
                        "Highest rise",
                        pressure.rise()
                                .map(r -> signed(r.systolic()) + "/" + signed(r.diastolic()))
                                .orElse(NONE),
                        session.baseline()
                                .map(b -> "from " + b.systolic() + "/" + b.diastolic())
                                .orElse("no baseline"),
                        "of-bp"),
                new Figure(
                        "Above" + limit,
                        TimeText.duration(pressure.timeAbove()),
                        count(pressure.readingsAbove(), "reading"),
                        ""),
                new Figure(
                        "NIBP readings",
                        String.valueOf(pressure.results()),
                        pressure.failures() == 0 ? "none failed" : pressure.failures() + " failed",
                        ""));
    }

    private static Figure extreme(Session session, String label, Optional<Extreme> value, String ink, int zero) {
        return new Figure(
                label,
                value.map(e -> String.valueOf(e.value())).orElse(NONE),
                value.map(e -> at(session, e.at(), zero)).orElse("no sample"),
                ink);
    }

    private static String at(Session session, Timestamp moment, int zero) {
        return "at " + MinuteText.of(session.millisAt(moment) - zero);
    }

    private static String signed(int difference) {
        return (difference < 0 ? "−" : "+") + Math.abs(difference);
    }

    private static String count(int n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }
}
