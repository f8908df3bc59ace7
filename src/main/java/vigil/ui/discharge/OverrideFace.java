package vigil.ui.discharge;

import vigil.session.DischargeOverride;
import vigil.session.Session;
import vigil.session.discharge.DischargeAssessment;
import vigil.ui.face.TimeText;

/// Whether a clinician may let the patient go before all is met, and if not, why (clinical facts, 9.4 and 9.6).
///
/// Thread rule: immutable.
record OverrideFace(State state, String title, String text) {
    /// What can be done.
    enum State {
        OFFERED,
        /// The least time is hard: nobody may override it.
        LOCKED,
        NOT_NEEDED,
        DONE
    }

    private static final String TITLE = "Discharge before all is met";

    static OverrideFace of(Session session, DischargeAssessment assessment, TimeText time) {
        if (session.charting().override().isPresent()) {
            return done(session.charting().override().get(), time);
        }
        String minutes = assessment.needed().toMinutes() + " min";
        if (assessment.hard() && !assessment.isUnlocked()) {
            String offered = assessment
                    .unlocks()
                    .map(at -> " Offered from " + time.clock(at) + ".")
                    .orElse("");
            String text =
                    "The " + minutes + " after nasal esketamine cannot be overridden, by nobody and for no reason.";
            return new OverrideFace(State.LOCKED, TITLE, text + offered);
        }
        if (assessment.open().isEmpty()) {
            return new OverrideFace(State.NOT_NEEDED, TITLE, "All is met: there is nothing to override.");
        }
        return new OverrideFace(
                State.OFFERED, TITLE, "A clinician can override with a reason. The reason is printed on the report.");
    }

    private static OverrideFace done(DischargeOverride override, TimeText time) {
        String open = override.open().isEmpty() ? "" : " Open: " + String.join(", ", override.open()) + ".";
        return new OverrideFace(
                State.DONE,
                "Overridden at " + time.clock(override.at()),
                override.clinician() + ": “" + override.reason() + "”." + open);
    }
}
