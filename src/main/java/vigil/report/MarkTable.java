package vigil.report;

import vigil.session.Mark;
import vigil.session.Session;

/// Doses, adverse events, sedation scores, marks and notes, with time and name.
final class MarkTable {
    private final Session session;
    private final ReportTime time;

    MarkTable(Session session, ReportTime time) {
        this.session = session;
        this.time = time;
    }

    void write(Markup out) {
        ReportTable table = new ReportTable(
                out, "Doses, events and notes, " + session.marks().size(), "");
        if (session.marks().isEmpty()) {
            table.nothing("Nothing was entered in this session.");
            return;
        }
        table.columns("Minute", "11", "Clock", "13", "Kind", "16", "What", "42", "By", "18");
        session.marks()
                .forEach(mark -> table.row(
                        time.minute(mark.at()),
                        time.clock(mark.at()),
                        kind(mark.kind()),
                        mark.text(),
                        mark.kind() == Mark.Kind.RESTORED ? "" : ReportTable.by(mark.by())));
        table.end();
    }

    static String kind(Mark.Kind kind) {
        return switch (kind) {
            case DOSE -> "Dose";
            case DOSE_PAUSED -> "Dose paused";
            case DOSE_RESUMED -> "Dose resumed";
            case DOSE_STOPPED -> "Dose stopped";
            case ADVERSE_EVENT -> "Adverse event";
            case SEDATION -> "Sedation";
            case MARK -> "Mark";
            case NOTE -> "Note";
            case RESTORED -> "Restart";
        };
    }
}
