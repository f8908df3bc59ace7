package vigil.report;

import vigil.alarm.AlarmKind;
import vigil.session.AlarmEpisode;
import vigil.session.Session;

/// Every alarm, numbered as in the chart, with the limit that was in force when it began.
final class AlarmTable {
    private final Session session;
    private final AlarmStatistics statistics;
    private final ReportTime time;

    AlarmTable(Session session, AlarmStatistics statistics, ReportTime time) {
        this.session = session;
        this.statistics = statistics;
        this.time = time;
    }

    void write(Markup out) {
        ReportTable table = new ReportTable(out, "Alarms, " + statistics.count(), remark());
        if (session.alarms().isEmpty()) {
            table.nothing("No alarm in this session.");
            return;
        }
        table.columns(
                "",
                "4",
                "",
                "4",
                "Priority",
                "10",
                "Began",
                "10",
                "What",
                "16",
                "Cause",
                "18",
                "Limit then in force",
                "17",
                "Lasted",
                "7",
                "Acknowledged",
                "14");
        session.alarms().forEach(alarm -> row(out, alarm));
        table.end();
    }

    private String remark() {
        return statistics.count() == 0
                ? ""
                : "median " + ReportTime.duration(statistics.median()) + " · " + statistics.acknowledged()
                        + " acknowledged · " + statistics.technical() + " technical · " + statistics.brief()
                        + " shorter than 15 s";
    }

    private void row(Markup out, AlarmEpisode alarm) {
        boolean isTechnical = alarm.id().condition().kind() == AlarmKind.TECHNICAL;
        out.open("tr").element("td", String.valueOf(alarm.number()), "class", "strong");
        out.open("td");
        AlarmMark.inline(out, alarm.priority());
        out.close("td").element("td", alarm.priority().name());
        out.open("td").text(time.clock(alarm.began())).element("div", time.minute(alarm.began()), "class", "second");
        out.close("td");
        out.open("td").element("span", alarm.id().condition().words(), "class", "strong");
        out.element("div", (isTechnical ? "technical " : "") + alarm.id().subject(), "class", "second")
                .close("td");
        out.element("td", alarm.cause());
        out.element("td", LimitWords.of(alarm));
        out.element("td", lasted(alarm), "class", "strong");
        out.open("td");
        acknowledged(out, alarm);
        out.close("td").close("tr");
    }

    private String lasted(AlarmEpisode alarm) {
        String lasted = ReportTime.duration(AlarmStatistics.lasted(alarm, session.last()));
        return alarm.ended().isPresent() ? lasted : lasted + ", not over";
    }

    private void acknowledged(Markup out, AlarmEpisode alarm) {
        alarm.acknowledged()
                .ifPresentOrElse(
                        at -> {
                            out.text(time.clock(at) + ", after " + ReportTime.duration(at.since(alarm.began())));
                            out.element("div", ReportTable.atTheBedside(alarm.acknowledgedBy()), "class", "second");
                        },
                        () -> out.text("no"));
    }
}
