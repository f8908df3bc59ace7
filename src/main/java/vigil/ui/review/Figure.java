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
import vigil.ui.language.Texts;

/// One number of a session's statistics: what, how much, and a word beside it.
///
/// Thread rule: immutable.
///
/// @param value an en dash if there is none
/// @param ink the style class of its colour; empty for plain text
public record Figure(String label, String value, String note, String ink) {
    private static final Texts TEXTS = Texts.of(Figure.class);

    private static final String NONE = "–";

    /// The eight figures of a session, four in a row.
    static List<Figure> of(Session session, SessionStatistics statistics) {
        int zero = session.doseStart().map(session::millisAt).orElse(0);
        List<Figure> figures = new ArrayList<>(pressure(session, statistics.pressure(), zero));
        SaturationStatistics spo2 = statistics.saturation();
        figures.add(extreme(session, TEXTS.say("figure.lowest"), spo2.lowest(), "of-spo2", zero));
        String below = spo2.limit().isPresent()
                ? TEXTS.say("figure.below", Math.round(spo2.limit().getAsDouble()))
                : TEXTS.say("figure.below.limit");
        figures.add(new Figure(
                below,
                TimeText.duration(spo2.timeBelow()),
                TEXTS.say("figure.episodes", spo2.episodesBelow()),
                "of-spo2"));
        figures.add(extreme(session, TEXTS.say("figure.pulse"), statistics.highestPulse(), "of-pr", zero));
        figures.add(new Figure(
                TEXTS.say("figure.no.signal"),
                TimeText.duration(spo2.noSignal()),
                TEXTS.say("figure.gaps", spo2.gaps().size()),
                ""));
        return List.copyOf(figures);
    }

    private static List<Figure> pressure(Session session, PressureStatistics pressure, int zero) {
        Optional<CuffResult> peak = pressure.peak();
        String above = pressure.limit()
                .map(t -> TEXTS.say("figure.above", t.systolic() + "/" + t.diastolic()))
                .orElseGet(() -> TEXTS.say("figure.above.limit"));
        return List.of(
                new Figure(
                        TEXTS.say("figure.peak"),
                        peak.map(r -> r.systolic() + "/" + r.diastolic()).orElse(NONE),
                        peak.map(r -> at(session, r.at(), zero)).orElseGet(() -> TEXTS.say("figure.no.reading")),
                        "of-bp"),
                new Figure(
                        TEXTS.say("figure.rise"),
                        pressure.rise()
                                .map(r -> signed(r.systolic()) + "/" + signed(r.diastolic()))
                                .orElse(NONE),
                        session.baseline()
                                .map(b -> TEXTS.say("figure.rise.from", b.systolic(), b.diastolic()))
                                .orElseGet(() -> TEXTS.say("figure.no.baseline")),
                        "of-bp"),
                new Figure(
                        above,
                        TimeText.duration(pressure.timeAbove()),
                        TEXTS.say("figure.readings.count", pressure.readingsAbove()),
                        ""),
                new Figure(
                        TEXTS.say("figure.readings"),
                        String.valueOf(pressure.results()),
                        TEXTS.say("figure.failed", pressure.failures()),
                        ""));
    }

    private static Figure extreme(Session session, String label, Optional<Extreme> value, String ink, int zero) {
        return new Figure(
                label,
                value.map(e -> String.valueOf(e.value())).orElse(NONE),
                value.map(e -> at(session, e.at(), zero)).orElseGet(() -> TEXTS.say("figure.no.sample")),
                ink);
    }

    private static String at(Session session, Timestamp moment, int zero) {
        return TEXTS.say("figure.at", MinuteText.of(session.millisAt(moment) - zero));
    }

    private static String signed(int difference) {
        return (difference < 0 ? "−" : "+") + Math.abs(difference);
    }

    /// The figure for those who hear it.
    String spoken() {
        return TEXTS.say("figure.spoken", label, value, note);
    }
}
