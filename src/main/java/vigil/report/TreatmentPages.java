package vigil.report;

import vigil.session.Session;

/// The sections about the treatment, from check-in to the signatures. A section is left out where the session has
/// nothing of it: a log of an older Vigil prints as it always did.
final class TreatmentPages {
    private final RecordedSession recorded;
    private final ReportTime time;

    TreatmentPages(RecordedSession recorded, ReportTime time) {
        this.recorded = recorded;
        this.time = time;
    }

    void write(Markup out) {
        discharge(out);
        if (recorded.isGuided()) {
            new GateTable(recorded, time).write(out);
            new AuthorisationTable(recorded, time).write(out);
        }
        course(out);
        charted(out);
    }

    /// First, because a reader asks first whether the patient was fit to leave.
    private void discharge(Markup out) {
        DischargeTable table = new DischargeTable(recorded, time);
        if (table.isNeeded()) {
            table.write(out);
            new SignatureTable(recorded, time).write(out);
        }
    }

    private void course(Markup out) {
        Session session = recorded.session();
        DoseTable doses = new DoseTable(session, time);
        if (doses.isNeeded()) {
            doses.write(out);
        }
        PhaseTable phases = new PhaseTable(session, time);
        if (phases.isNeeded()) {
            phases.write(out);
        }
    }

    private void charted(Markup out) {
        Session session = recorded.session();
        AdverseTable adverse = new AdverseTable(session, time);
        if (adverse.isNeeded()) {
            adverse.write(out);
        }
        ScoreTable scores = new ScoreTable(session, time);
        if (scores.isNeeded()) {
            scores.write(out);
        }
        CorrectionTable corrections = new CorrectionTable(session, time);
        if (corrections.isNeeded()) {
            corrections.write(out);
        }
    }
}
