package vigil.report;

import java.util.List;
import vigil.metric.Timestamp;
import vigil.session.AdverseEpisode;
import vigil.session.AdverseGrade;
import vigil.session.Session;

/// Adverse events from onset to end, with their grade and what was done (clinical facts, 9.7). That one is serious
/// stands apart from its grade.
final class AdverseTable {
    private final Session session;
    private final ReportTime time;

    AdverseTable(Session session, ReportTime time) {
        this.session = session;
        this.time = time;
    }

    /// True if more was charted than that something happened, which stands among the events already.
    boolean isNeeded() {
        return session.charting().adverseEvents().stream()
                .anyMatch(e -> e.grade().isPresent()
                        || e.serious()
                        || e.ended().isPresent()
                        || !e.action().isEmpty());
    }

    void write(Markup out) {
        List<AdverseEpisode> events = session.charting().adverseEvents();
        long serious = events.stream().filter(AdverseEpisode::serious).count();
        ReportTable table = new ReportTable(
                out, "Adverse events, " + events.size(), serious == 0 ? "none serious" : serious + " serious");
        table.columns(
                "What", "20", "Grade", "15", "Onset", "13", "Over", "13", "Lasted", "9", "Action", "16", "By", "14");
        events.forEach(event -> row(out, event));
        table.end();
    }

    private void row(Markup out, AdverseEpisode event) {
        out.open("tr").element("td", event.what(), "class", "strong");
        out.open("td").text(event.grade().map(AdverseGrade::words).orElse("not graded"));
        if (event.serious()) {
            out.element("div", "SERIOUS (SAE)", "class", "strong");
        }
        out.close("td");
        moment(out, event.onset());
        event.ended()
                .ifPresentOrElse(
                        end -> moment(out, end), () -> out.element("td", session.isEnded() ? "not said" : "goes on"));
        out.element(
                "td",
                event.ended()
                        .map(end -> ReportTime.duration(end.since(event.onset())))
                        .orElse("–"));
        out.element("td", event.action().isEmpty() ? "none" : event.action());
        out.element("td", ReportTable.by(event.by())).close("tr");
    }

    private void moment(Markup out, Timestamp at) {
        out.open("td").text(time.clock(at));
        out.element("div", time.minute(at), "class", "second").close("td");
    }
}
