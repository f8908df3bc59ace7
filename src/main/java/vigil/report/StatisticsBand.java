package vigil.report;

import java.util.Optional;
import vigil.metric.CuffResult;
import vigil.session.Session;

/// Eight numbers in large type, in the order of the review screen.
final class StatisticsBand {
    private static final String NONE = "–";

    private final Session session;
    private final SessionStatistics statistics;
    private final ReportTime time;

    StatisticsBand(Session session, SessionStatistics statistics, ReportTime time) {
        this.session = session;
        this.statistics = statistics;
        this.time = time;
    }

    void write(Markup out) {
        PressureStatistics pressure = statistics.pressure();
        SaturationStatistics saturation = statistics.saturation();
        out.open("table", "class", "band").open("tr");
        cell(
                out,
                "Peak NIBP",
                pressure.peak().map(StatisticsBand::words),
                pressure.peak().map(r -> "at " + time.minute(r.at())).orElse("no reading"),
                "bp");
        cell(
                out,
                "Highest rise",
                pressure.rise().map(r -> signed(r.systolic()) + "/" + signed(r.diastolic())),
                rise(),
                "bp");
        cell(
                out,
                "Above "
                        + pressure.limit()
                                .map(t -> t.systolic() + "/" + t.diastolic())
                                .orElse("limit"),
                Optional.of(ReportTime.duration(pressure.timeAbove())),
                count(pressure.readingsAbove(), "reading") + " of " + pressure.results(),
                "bp");
        cell(
                out,
                "Alarms",
                Optional.of(String.valueOf(statistics.alarms().count())),
                statistics.alarms().acknowledged() + " acknowledged",
                "bp");
        out.close("tr").open("tr");
        cell(
                out,
                "Lowest SpO₂",
                saturation.lowest().map(e -> String.valueOf(e.value())),
                when(saturation.lowest()),
                "spo2");
        cell(
                out,
                "SpO₂ below "
                        + (saturation.limit().isPresent()
                                ? LimitWords.number(saturation.limit().getAsDouble())
                                : "limit"),
                Optional.of(ReportTime.duration(saturation.timeBelow())),
                count(saturation.episodesBelow(), "episode"),
                "spo2");
        cell(
                out,
                "Highest PR",
                statistics.highestPulse().map(e -> String.valueOf(e.value())),
                when(statistics.highestPulse()),
                "pr");
        cell(
                out,
                "SpO₂ no signal",
                Optional.of(ReportTime.duration(saturation.noSignal())),
                count(saturation.gaps().size(), "gap"),
                "bp");
        out.close("tr").close("table");
    }

    private String rise() {
        return statistics
                .pressure()
                .rise()
                .map(r -> "at " + time.minute(r.reading().at()) + ", from "
                        + session.baseline()
                                .map(b -> b.systolic() + "/" + b.diastolic())
                                .orElse(""))
                .orElse(session.baseline().isPresent() ? "no reading after the dose" : "no baseline");
    }

    private String when(Optional<Extreme> extreme) {
        return extreme.map(e -> "at " + time.minute(e.at())).orElse("not measured");
    }

    private static String words(CuffResult reading) {
        return reading.systolic() + "/" + reading.diastolic();
    }

    static String signed(int difference) {
        return difference < 0 ? "−" + -difference : "+" + difference;
    }

    /// `1 gap`, `2 gaps`.
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static void cell(Markup out, String name, Optional<String> value, String below, String colour) {
        out.open("td").element("div", name, "class", "name");
        out.element("div", value.orElse(NONE), "class", "number " + colour);
        out.element("div", below, "class", "below").close("td");
    }
}
