package vigil.report;

import java.util.stream.Collectors;
import vigil.session.Score;
import vigil.session.Session;
import vigil.treatment.Scale;

/// Everything that was scored, with the single items of scales that have some.
final class ScoreTable {
    private final Session session;
    private final ReportTime time;

    ScoreTable(Session session, ReportTime time) {
        this.session = session;
        this.time = time;
    }

    /// True if anything besides the sedation was scored, which stands among the events already.
    boolean isNeeded() {
        return session.charting().scores().stream().anyMatch(s -> s.scale() != Scale.MOAAS);
    }

    void write(Markup out) {
        ReportTable table =
                new ReportTable(out, "Scores, " + session.charting().scores().size(), "");
        table.columns("Minute", "11", "Clock", "13", "Scale", "24", "Value", "10", "Items", "24", "By", "18");
        session.charting().scores().forEach(score -> row(table, score));
        table.end();
    }

    private void row(ReportTable table, Score score) {
        table.row(
                time.minute(score.at()),
                time.clock(score.at()),
                score.scale().words(),
                String.valueOf(score.value()),
                score.items().stream().map(String::valueOf).collect(Collectors.joining(" + ")),
                ReportTable.by(score.by()));
    }
}
