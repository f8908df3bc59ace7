package vigil.session.gate;

import java.util.Optional;
import java.util.OptionalDouble;
import vigil.session.Session;
import vigil.treatment.Dosing;

/// Whether the plan says how much is to be given: nobody can authorise a dose that is not named (this project's own
/// rule). Of nasal devices the number is planned, and what is in each stands in the rules.
final class DoseItem {
    // Requirement: SES-GATE-6
    // Control: H6
    private DoseItem() {}

    static Optional<GateItem> of(Session session) {
        return switch (session.rules().dosing()) {
            case Dosing.Infusion i -> Optional.of(milligrams(session.plan().milligrams()));
            case Dosing.SingleAct s -> Optional.of(milligrams(session.plan().milligrams()));
            case Dosing.NasalDevices n -> Optional.empty();
        };
    }

    private static GateItem milligrams(OptionalDouble planned) {
        return planned.isPresent()
                ? new GateItem(GateItem.PLAN, GateState.PASSED, "Dose, mg", AnswerText.trim(planned.getAsDouble()))
                : new GateItem(GateItem.PLAN, GateState.OPEN, "Dose, mg", "not entered");
    }
}
