package vigil.report;

import java.util.Optional;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;
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
        out.open("table", "class", "band").open("tr");
        pressureRow(out, statistics.pressure());
        out.close("tr").open("tr");
        oximeterRow(out, statistics.saturation());
        out.close("tr").close("table");
    }

    private void pressureRow(Markup out, PressureStatistics pressure) {
        String limit =
                pressure.limit().map(t -> t.systolic() + "/" + t.diastolic()).orElse("limit");
        Optional<String> peak = pressure.peak().map(StatisticsBand::words);
        Optional<String> rise = pressure.rise().map(r -> signed(r.systolic()) + "/" + signed(r.diastolic()));
        Optional<String> above = pressure.peak().map(r -> ReportTime.duration(pressure.timeAbove()));
        String readings = count(pressure.readingsAbove(), "reading") + " of " + pressure.results();
        AlarmStatistics alarms = statistics.alarms();
        cell(out, "Peak NIBP", peak, pressure.peak().map(r -> at(r.at())).orElse("no reading"), "bp");
        cell(out, "Highest rise", rise, rise(), "bp");
        cell(out, "Above " + limit, above, above.isPresent() ? readings : "no reading", "bp");
        cell(out, "Alarms", Optional.of("" + alarms.count()), alarms.acknowledged() + " acknowledged", "bp");
    }

    private void oximeterRow(Markup out, SaturationStatistics saturation) {
        String limit = saturation.limit().isPresent()
                ? LimitWords.number(saturation.limit().getAsDouble())
                : "limit";
        Optional<String> below = saturation.lowest().map(e -> ReportTime.duration(saturation.timeBelow()));
        String episodes = count(saturation.episodesBelow(), "episode");
        String gaps = count(saturation.gaps().size(), "gap");
        cell(out, "Lowest SpO₂", saturation.lowest().map(e -> "" + e.value()), when(saturation.lowest()), "spo2");
        cell(out, "SpO₂ below " + limit, below, below.isPresent() ? episodes : "not measured", "spo2");
        cell(
                out,
                "Highest PR",
                statistics.highestPulse().map(e -> "" + e.value()),
                when(statistics.highestPulse()),
                "pr");
        cell(out, "SpO₂ no signal", Optional.of(ReportTime.duration(saturation.noSignal())), gaps, "bp");
    }

    private String at(Timestamp moment) {
        return "at " + time.minute(moment);
    }

    private String rise() {
        return statistics
                .pressure()
                .rise()
                .map(r -> at(r.reading().at()) + ", from "
                        + session.baseline()
                                .map(b -> b.systolic() + "/" + b.diastolic())
                                .orElse(""))
                .orElse(session.baseline().isPresent() ? "no reading after the dose" : "no baseline");
    }

    private String when(Optional<Extreme> extreme) {
        return extreme.map(e -> at(e.at())).orElse("not measured");
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
