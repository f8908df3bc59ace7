package vigil.report;

import java.util.EnumSet;
import java.util.Set;
import vigil.session.Phase;
import vigil.session.PhaseSpan;
import vigil.session.Session;

/// Every phase of a session with its length, emergencies in strong type.
final class PhaseTable {
    /// What a session of an older Vigil goes through; the head of the report says as much.
    private static final Set<Phase> PLAIN = EnumSet.of(Phase.BASELINE, Phase.DOSING, Phase.OBSERVATION, Phase.ENDED);

    private final Session session;
    private final ReportTime time;

    PhaseTable(Session session, ReportTime time) {
        this.session = session;
        this.time = time;
    }

    boolean isNeeded() {
        return session.phases().stream().anyMatch(span -> !PLAIN.contains(span.phase()));
    }

    void write(Markup out) {
        long emergencies = session.phases().stream()
                .filter(span -> span.phase() == Phase.EMERGENCY)
                .count();
        ReportTable table = new ReportTable(
                out,
                "Phases",
                emergencies == 0 ? "" : (emergencies == 1 ? "1 emergency" : emergencies + " emergencies"));
        table.columns("Minute", "11", "Clock", "13", "Phase", "24", "Lasted", "14", "Signed in", "38");
        session.phases().forEach(span -> row(out, span));
        table.end();
    }

    private void row(Markup out, PhaseSpan span) {
        out.open("tr").element("td", time.minute(span.began())).element("td", time.clock(span.began()));
        String words = TreatmentWords.of(span.phase(), session.plan().modality());
        out.element("td", words, "class", span.phase() == Phase.EMERGENCY ? "strong" : "plain");
        String lasted = span.phase().isLast()
                ? ""
                : ReportTime.duration(span.ended().orElse(session.last()).since(span.began()));
        out.element("td", lasted);
        out.element("td", String.join(", ", span.signedIn())).close("tr");
    }
}
