package vigil.ui.start;

import java.time.Duration;
import java.util.OptionalDouble;
import vigil.session.Session;
import vigil.treatment.Dosing;
import vigil.treatment.Modality;
import vigil.treatment.ModalityRules;
import vigil.treatment.TreatmentPlan;

/// The plans that a change before the dose leads to. Every number comes from the rules or from a person.
///
/// Thread rule: pure.
final class PlanChange {
    private PlanChange() {}

    /// Another modality: what its rules begin with, for the same weight.
    static TreatmentPlan modality(Session session, Modality modality, OptionalDouble weight) {
        TreatmentPlan fresh = TreatmentPlan.of(session.treatment().of(modality));
        Duration cuff = session.started().plan().cadence().dosing();
        return weigh(cuff.isZero() ? fresh : fresh.withCuffInDosing(cuff), weight);
    }

    /// The same plan for another weight: a dose planned per kilogram follows it, any other stays.
    static TreatmentPlan weigh(TreatmentPlan plan, OptionalDouble weight) {
        return plan.milligramsPerKilogram().isEmpty() || weight.isEmpty()
                ? plan
                : plan.withMilligrams(OptionalDouble.of(
                        DoseArithmetic.milligrams(plan.milligramsPerKilogram().getAsDouble(), weight.getAsDouble())));
    }

    /// So many nasal devices, each with what the rules say is in one.
    static TreatmentPlan devices(TreatmentPlan plan, ModalityRules rules, int devices) {
        OptionalDouble milligrams = rules.dosing() instanceof Dosing.NasalDevices nasal
                ? OptionalDouble.of(devices * nasal.milligrams())
                : plan.milligrams();
        return new TreatmentPlan(
                plan.modality(),
                plan.drug(),
                milligrams,
                plan.milligramsPerKilogram(),
                devices,
                plan.planned(),
                plan.observation(),
                plan.cadence());
    }

    /// Another order: medicine, dose, times.
    static TreatmentPlan order(
            TreatmentPlan plan,
            String drug,
            OptionalDouble milligrams,
            OptionalDouble perKilogram,
            Duration planned,
            Duration observation) {
        return new TreatmentPlan(
                plan.modality(), drug, milligrams, perKilogram, plan.devices(), planned, observation, plan.cadence());
    }
}
