package vigil.ui.discharge;

import java.util.Optional;
import vigil.session.Charting;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.Signature;
import vigil.session.SignatureRole;
import vigil.session.discharge.DischargeAssessment;
import vigil.ui.face.TimeText;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// Who signs, in which order, and whether the patient may leave now (clinical facts, 9.6; hazard H16).
///
/// Thread rule: immutable.
///
/// @param mayDischarge whether the last button works
/// @param left the least time that the last button waits for, `14:20`; empty if it waits for something else
record SignOffFace(Line nurse, Line clinician, boolean mayDischarge, String left) {
    private static final Texts TEXTS = Texts.of(SignOffFace.class);

    /// How one of the two lines stands.
    enum State {
        WAITS,
        MAY_SIGN,
        SIGNED
    }

    /// One who signs.
    ///
    /// @param title the printed name, or the role while nobody signed
    /// @param meaning what the signature says
    /// @param note when it was signed, or what it waits for
    record Line(SignatureRole role, State state, String title, String meaning, String note) {}

    /// @param operator who is signed in: the nurse that the first line expects; empty if nobody is
    static SignOffFace of(Session session, DischargeAssessment assessment, String operator, TimeText time) {
        Charting charting = session.charting();
        boolean isMet = !assessment.criteria().isEmpty() && assessment.open().isEmpty();
        boolean overridden = charting.override().isPresent();
        boolean assessed = session.phase() == Phase.OBSERVATION || session.phase() == Phase.DISCHARGE_ASSESSMENT;
        Optional<Signature> nurse = charting.signature(SignatureRole.NURSE);
        Optional<Signature> clinician = charting.signature(SignatureRole.CLINICIAN);
        boolean nurseMay = assessed && (isMet || overridden);
        boolean clinicianMay = assessed && (nurse.isPresent() || overridden);
        Line first = line(
                SignatureRole.NURSE, nurse, nurseMay, operator.isEmpty() ? TEXTS.say("sign.nurse") : operator, time);
        Line second = line(SignatureRole.CLINICIAN, clinician, clinicianMay, TEXTS.say("sign.clinician"), time);
        boolean may = assessed && clinician.isPresent() && (overridden || (nurse.isPresent() && isMet));
        return new SignOffFace(first, second, may, may ? "" : left(assessment, overridden));
    }

    /// Who is next, once all is met.
    String next() {
        if (mayDischarge) {
            return TEXTS.say("sign.both");
        }
        return nurse.state() == State.SIGNED ? TEXTS.say("sign.then.clinician") : TEXTS.say("sign.then.nurse");
    }

    private static String left(DischargeAssessment assessment, boolean overridden) {
        return assessment.isUnlocked() || overridden || assessment.unlocks().isEmpty()
                ? ""
                : TimeText.countdown(assessment.left());
    }

    private static Line line(
            SignatureRole role, Optional<Signature> signature, boolean may, String who, TimeText time) {
        return signature
                .map(s -> new Line(role, State.SIGNED, s.name(), said(s), TEXTS.say("sign.signed", time.clock(s.at()))))
                .orElseGet(() -> new Line(
                        role,
                        may ? State.MAY_SIGN : State.WAITS,
                        who,
                        said(role),
                        may ? "" : TEXTS.say("sign." + key(role) + ".waits")));
    }

    /// What a signature of that role says in the record, whatever language the screen speaks.
    static String meaning(SignatureRole role) {
        return switch (role) {
            case NURSE -> "I assessed this patient.";
            case CLINICIAN -> "I agree to discharge.";
        };
    }

    private static String said(Signature signature) {
        return signature.meaning().equals(meaning(signature.role()))
                ? said(signature.role())
                : PhraseBook.translate(signature.meaning());
    }

    private static String said(SignatureRole role) {
        return TEXTS.say("sign." + key(role) + ".meaning");
    }

    /// The role as the keys of the texts name it.
    static String key(SignatureRole role) {
        return switch (role) {
            case NURSE -> "nurse";
            case CLINICIAN -> "clinician";
        };
    }
}
