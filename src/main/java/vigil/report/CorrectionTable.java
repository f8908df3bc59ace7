package vigil.report;

import vigil.metric.Timestamp;
import vigil.session.Correctable;
import vigil.session.Correction;
import vigil.session.Session;
import vigil.session.SessionEvent;

/// What was corrected: before, after, why, when and by whom. The log keeps both (risk H23 of the clinical facts).
final class CorrectionTable {
    private final Session session;
    private final ReportTime time;

    CorrectionTable(Session session, ReportTime time) {
        this.session = session;
        this.time = time;
    }

    boolean isNeeded() {
        return !session.charting().corrections().isEmpty();
    }

    void write(Markup out) {
        ReportTable table = new ReportTable(
                out,
                "Corrections, " + session.charting().corrections().size(),
                "everything else on these pages is as corrected");
        table.columns("Clock", "10", "Entry", "7", "Before", "27", "After", "27", "Why", "15", "By", "14");
        session.charting().corrections().forEach(c -> row(out, c));
        table.end();
    }

    private void row(Markup out, Correction c) {
        out.open("tr").element("td", time.clock(c.at())).element("td", String.valueOf(c.entry()));
        said(out, (c.wasStruck() ? "Struck out; before that: " : "") + words(c.before()), c.beforeAt());
        c.after()
                .ifPresentOrElse(
                        after -> said(out, words(after), c.afterAt()),
                        () -> out.element("td", "struck out", "class", "strong"));
        out.element("td", c.reason()).element("td", ReportTable.by(c.by())).close("tr");
    }

    private void said(Markup out, String words, Timestamp at) {
        out.open("td").text(words);
        out.element("div", "at " + time.clock(at) + ", minute " + time.minute(at), "class", "second")
                .close("td");
    }

    private String words(SessionEvent event) {
        return event instanceof SessionEvent.PlanChanged e
                ? "Plan: " + TreatmentWords.whole(e.plan())
                : Correctable.words(event, session.treatment());
    }
}
