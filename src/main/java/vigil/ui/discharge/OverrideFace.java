package vigil.ui.discharge;

import java.util.stream.Collectors;
import vigil.session.DischargeOverride;
import vigil.session.Session;
import vigil.session.discharge.DischargeAssessment;
import vigil.ui.face.TimeText;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// Whether a clinician may let the patient go before all is met, and if not, why (clinical facts, 9.4 and 9.6).
///
/// Thread rule: immutable.
record OverrideFace(State state, String title, String text) {
    private static final Texts TEXTS = Texts.of(OverrideFace.class);

    /// What can be done.
    enum State {
        OFFERED,
        /// The least time is hard: nobody may override it.
        LOCKED,
        NOT_NEEDED,
        DONE
    }

    static OverrideFace of(Session session, DischargeAssessment assessment, TimeText time) {
        if (session.charting().override().isPresent()) {
            return done(session.charting().override().get(), time);
        }
        String title = TEXTS.say("override.title");
        if (assessment.hard() && !assessment.isUnlocked()) {
            long minutes = assessment.needed().toMinutes();
            String text = assessment
                    .unlocks()
                    .map(at -> TEXTS.say("override.locked.until", minutes, time.clock(at)))
                    .orElseGet(() -> TEXTS.say("override.locked", minutes));
            return new OverrideFace(State.LOCKED, title, text);
        }
        return assessment.open().isEmpty()
                ? new OverrideFace(State.NOT_NEEDED, title, TEXTS.say("override.needless"))
                : new OverrideFace(State.OFFERED, title, TEXTS.say("override.text"));
    }

    private static OverrideFace done(DischargeOverride override, TimeText time) {
        String open = override.open().stream().map(PhraseBook::translate).collect(Collectors.joining(", "));
        String key = open.isEmpty() ? "override.done.text" : "override.done.open";
        return new OverrideFace(
                State.DONE,
                TEXTS.say("override.done", time.clock(override.at())),
                TEXTS.say(key, override.clinician(), override.reason(), open));
    }
}
