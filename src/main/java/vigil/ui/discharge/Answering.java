package vigil.ui.discharge;

import vigil.session.Session;
import vigil.session.discharge.Criterion;
import vigil.session.discharge.CriterionGroup;
import vigil.treatment.Check;
import vigil.treatment.CheckKind;
import vigil.treatment.TreatmentPreset;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// How a person can answer a criterion in its row. None of them has a preset answer (ux 16.12).
///
/// Thread rule: immutable.
sealed interface Answering {
    /// Nobody: the console measures it, or it passes with time.
    record Nobody() implements Answering {}

    /// A new blood pressure answers it.
    record Pressure() implements Answering {}

    /// It is so, or it is not: `yes` or `no` in the record.
    ///
    /// @param hint what to do; empty where the answers say it
    record YesOrNo(String hint, String yes, String no) implements Answering {}

    /// MOAA/S.
    record Sedation() implements Answering {}

    /// One number for how dissociated the patient is.
    record Dissociation() implements Answering {}

    /// A few words.
    ///
    /// @param check which check they answer: who comes is asked by another than whether they are here
    record Text(String check, String prompt) implements Answering {}

    /// The REMS form shows what is missing.
    record Form() implements Answering {}

    /// How this criterion is answered as the session stands.
    static Answering of(Criterion criterion, Session session) {
        TreatmentPreset rules = session.treatment();
        if (criterion.id().equals(Check.ESCORT_HERE) && isUnnamed(session)) {
            return new Text(Check.ESCORT_NAME, say("answer.escort.name"));
        }
        return switch (criterion.id()) {
            case "pressure", "pressure.rising" -> new Pressure();
            case "sedation" -> new Sedation();
            case "dissociation" -> new Dissociation();
            case "rems" -> new Form();
            default ->
                criterion.group() == CriterionGroup.MEASURED
                        ? new Nobody()
                        : rules.check(criterion.id()).map(Answering::of).orElse(new Nobody());
        };
    }

    private static boolean isUnnamed(Session session) {
        return session.treatment().check(Check.ESCORT_NAME).isPresent()
                && session.charting()
                        .answer(Check.ESCORT_NAME)
                        .filter(a -> !a.answer().isBlank())
                        .isEmpty();
    }

    private static Answering of(Check check) {
        if (check.kind() != CheckKind.CONFIRM && check.kind() != CheckKind.YES_NO) {
            return new Text(check.id(), PhraseBook.translate(check.words()));
        }
        return switch (check.id()) {
            case "recovery.oriented" ->
                new YesOrNo(say("answer.oriented.hint"), say("answer.oriented.yes"), say("answer.oriented.no"));
            case "recovery.gait" -> new YesOrNo(say("answer.gait.hint"), say("answer.gait.yes"), say("answer.gait.no"));
            case "recovery.nausea" -> new YesOrNo(say("answer.nausea.hint"), say("answer.yes"), say("answer.no"));
            case "recovery.mood" -> new YesOrNo(say("answer.mood.hint"), say("answer.mood.yes"), say("answer.mood.no"));
            case "home.escort" -> new YesOrNo("", say("answer.escort.yes"), say("answer.escort.no"));
            default -> new YesOrNo("", say("answer.yes"), say("answer.no"));
        };
    }

    private static String say(String key) {
        return Texts.of(Answering.class).say(key);
    }
}
