package vigil.ui.discharge;

import vigil.session.discharge.Criterion;
import vigil.session.discharge.CriterionGroup;
import vigil.treatment.Check;
import vigil.treatment.CheckKind;
import vigil.treatment.TreatmentPreset;

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
    record Text() implements Answering {}

    /// The REMS form shows what is missing.
    record Form() implements Answering {}

    /// How this criterion is answered under these rules.
    static Answering of(Criterion criterion, TreatmentPreset rules) {
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

    private static Answering of(Check check) {
        if (check.kind() != CheckKind.CONFIRM && check.kind() != CheckKind.YES_NO) {
            return new Text();
        }
        return switch (check.id()) {
            case "recovery.oriented" -> new YesOrNo("Ask for name, place and day.", "All three", "Not all");
            case "recovery.gait" -> new YesOrNo("Walk a few steps with the patient.", "Steady", "Not steady");
            case "recovery.nausea" -> new YesOrNo("Has the patient drunk and kept it?", "Yes", "No");
            case "recovery.mood" -> new YesOrNo("Was the patient asked?", "Asked", "Not asked");
            case "home.escort" -> new YesOrNo("", "Is here", "Not here");
            default -> new YesOrNo("", "Yes", "No");
        };
    }
}
