package vigil.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Answer;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.gate.Gate;
import vigil.session.gate.GateItem;
import vigil.session.gate.GateState;
import vigil.session.gate.PreDoseGate;
import vigil.treatment.CheckKind;

/// What was asked and measured before the dose, as it stood when a clinician authorised it; without an authorisation,
/// at the end.
final class GateTable {
    private final Session then;
    private final Gate gate;
    private final boolean authorised;
    private final ReportTime time;

    GateTable(RecordedSession recorded, ReportTime time) {
        Optional<SessionEntry> authorisation = authorisation(recorded);
        this.then = authorisation.map(recorded::asOf).orElse(recorded.session());
        this.gate = PreDoseGate.of(then, time.zone(), then.last());
        this.authorised = authorisation.isPresent();
        this.time = time;
    }

    /// The one on which the first dose was given; without a dose, the newest.
    private static Optional<SessionEntry> authorisation(RecordedSession recorded) {
        Optional<Timestamp> dose = recorded.session().doseStart();
        return recorded.log().reversed().stream()
                .filter(e -> e.event() instanceof SessionEvent.Authorised)
                .filter(e -> dose.filter(at -> at.isBefore(e.at())).isEmpty())
                .findFirst();
    }

    void write(Markup out) {
        ReportTable table = new ReportTable(
                out,
                "Before the dose",
                (authorised ? "as it stood when the dose was authorised: " : "no dose was authorised: ") + counts());
        List<String> denied = new ArrayList<>();
        table.columns("Question or reading", "34", "Answer", "30", "Counts as", "12", "Clock", "10", "By", "14");
        for (GateItem item : gate.items()) {
            if (item.state() == GateState.PASSED && isDenied(item)) {
                denied.add(item.words());
            } else {
                row(table, item);
            }
        }
        table.end(denied.isEmpty() ? "" : "Answered with no: " + String.join(" · ", denied) + ".");
    }

    private String counts() {
        return StatisticsBand.count(gate.in(GateState.HARD_STOP).size(), "stop") + ", "
                + StatisticsBand.count(gate.in(GateState.SOFT_STOP).size(), "soft stop") + ", "
                + StatisticsBand.count(gate.in(GateState.CAUTION).size(), "caution") + ", "
                + gate.in(GateState.OPEN).size() + " open";
    }

    private void row(ReportTable table, GateItem item) {
        Optional<Answer> answer = then.charting().answer(item.id());
        String said = item.detail().isEmpty() ? answer.map(Answer::answer).orElse("") : item.detail();
        table.row(
                item.words(),
                said.isEmpty() ? "–" : said,
                words(item.state()),
                answer.map(a -> time.clock(a.at())).orElse(""),
                answer.map(a -> ReportTable.by(a.by())).orElse(""));
    }

    /// A question about something that is not there: all of them fit into a sentence.
    private boolean isDenied(GateItem item) {
        return then.treatment()
                        .check(item.id())
                        .filter(check -> check.kind() == CheckKind.YES_NO)
                        .isPresent()
                && then.charting().answer(item.id()).isPresent();
    }

    private static String words(GateState state) {
        return switch (state) {
            case PASSED -> "in order";
            case CAUTION -> "caution";
            case OPEN -> "open";
            case SOFT_STOP -> "soft stop";
            case HARD_STOP -> "stop";
        };
    }
}
