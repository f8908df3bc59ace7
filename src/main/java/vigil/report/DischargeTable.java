package vigil.report;

import java.util.Optional;
import vigil.session.DischargeOverride;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.discharge.Criterion;
import vigil.session.discharge.CriterionState;
import vigil.session.discharge.DischargeAssessment;
import vigil.session.discharge.DischargeCriteria;

/// Whether the patient was fit to leave: the criteria as they stood when somebody signed or let the patient go, and an
/// override with its reason in plain words (clinical facts, 9.6).
final class DischargeTable {
    private final RecordedSession recorded;
    private final ReportTime time;

    DischargeTable(RecordedSession recorded, ReportTime time) {
        this.recorded = recorded;
        this.time = time;
    }

    boolean isNeeded() {
        return moment().isPresent();
    }

    void write(Markup out) {
        moment().ifPresent(entry -> write(out, recorded.asOf(entry), entry));
    }

    /// The newest signature or override; without one, when the patient was discharged or first assessed.
    private Optional<SessionEntry> moment() {
        return recorded.last(e -> e instanceof SessionEvent.Signed || e instanceof SessionEvent.DischargeOverridden)
                .or(() -> recorded.last(
                        e -> e instanceof SessionEvent.PhaseEntered p && p.phase() == Phase.DISCHARGE_ASSESSMENT));
    }

    private void write(Markup out, Session then, SessionEntry entry) {
        DischargeAssessment assessment = DischargeCriteria.of(then, entry.at(), time.zone());
        int open = assessment.open().size();
        ReportTable table = new ReportTable(
                out,
                "Discharge",
                (open == 0
                                ? "every criterion met"
                                : open + " of " + assessment.criteria().size() + " not met") + " at "
                        + time.clock(entry.at()));
        then.charting().override().ifPresent(override -> overridden(out, override));
        table.columns("Criterion", "33", "", "11", "Value", "28", "Where from", "28");
        assessment.criteria().forEach(criterion -> row(out, criterion));
        table.end();
    }

    private void overridden(Markup out, DischargeOverride override) {
        out.open("div", "class", "boxed");
        out.element(
                "div",
                "Override: discharged although not every criterion was met, by " + override.clinician() + ", "
                        + time.clock(override.at()),
                "class",
                "strong");
        out.element("div", "Reason: " + override.reason());
        out.element("div", "Not met: " + (override.open().isEmpty() ? "–" : String.join(" · ", override.open())));
        out.close("div");
    }

    private static void row(Markup out, Criterion criterion) {
        out.open("tr").element("td", criterion.words());
        out.element(
                "td", words(criterion.state()), "class", criterion.state() == CriterionState.MET ? "plain" : "strong");
        out.element("td", criterion.value().isEmpty() ? "–" : criterion.value());
        out.element("td", criterion.source(), "class", "second").close("tr");
    }

    private static String words(CriterionState state) {
        return switch (state) {
            case MET -> "met";
            case OPEN -> "open";
            case FAILED -> "not met";
        };
    }
}
