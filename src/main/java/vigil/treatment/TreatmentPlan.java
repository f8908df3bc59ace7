package vigil.treatment;

import java.time.Duration;
import java.util.OptionalDouble;

/// What is planned for a session. The screen times it; it never proposes a dose.
///
/// Thread rule: immutable.
///
/// @param drug as the clinic writes it, for example `Ketamine`
/// @param milligrams the planned dose in mg, if entered
/// @param milligramsPerKilogram what it was planned by, if it was planned by weight
/// @param devices how many nasal devices; 0 for every other modality
/// @param planned how long the dose is to run; zero for what is given in one act
/// @param observation the least time of observation after the dose has stopped
/// @param cadence how often the cuff is due
public record TreatmentPlan(
        Modality modality,
        String drug,
        OptionalDouble milligrams,
        OptionalDouble milligramsPerKilogram,
        int devices,
        Duration planned,
        Duration observation,
        CuffCadence cadence) {

    /// What the rules of a modality begin a plan with; no dose is entered yet.
    public static TreatmentPlan of(ModalityRules rules) {
        return switch (rules.dosing()) {
            case Dosing.Infusion d ->
                of(rules, OptionalDouble.of(d.milligramsPerKilogram()), 0, d.planned(), OptionalDouble.empty());
            case Dosing.SingleAct d -> of(rules, d.milligramsPerKilogram(), 0, Duration.ZERO, OptionalDouble.empty());
            case Dosing.NasalDevices d ->
                of(rules, OptionalDouble.empty(), 1, Duration.ZERO, OptionalDouble.of(d.milligrams()));
        };
    }

    /// What the standard rules begin an infusion with, and its dose.
    public static TreatmentPlan intravenous(OptionalDouble milligrams) {
        return of(TreatmentPreset.standard().of(Modality.IV)).withMilligrams(milligrams);
    }

    private static TreatmentPlan of(
            ModalityRules rules, OptionalDouble perKilogram, int devices, Duration planned, OptionalDouble milligrams) {
        return new TreatmentPlan(
                rules.modality(),
                rules.drug(),
                milligrams,
                perKilogram,
                devices,
                planned,
                rules.observation().usual(),
                rules.cadence());
    }

    /// The same with another dose, mg.
    public TreatmentPlan withMilligrams(OptionalDouble dose) {
        return new TreatmentPlan(modality, drug, dose, milligramsPerKilogram, devices, planned, observation, cadence);
    }

    /// The same with another interval of the cuff while the dose runs, as an alarm preset has it. A modality whose
    /// readings are due at points keeps them.
    public TreatmentPlan withCuffInDosing(Duration interval) {
        CuffCadence changed = cadence.dosing().isZero() ? cadence : cadence.withDosing(interval);
        return new TreatmentPlan(
                modality, drug, milligrams, milligramsPerKilogram, devices, planned, observation, changed);
    }

    /// How fast an infusion runs, mg/min; empty without a dose or for what is given in one act.
    public OptionalDouble rate() {
        return milligrams.isEmpty() || planned.isZero()
                ? OptionalDouble.empty()
                : OptionalDouble.of(milligrams.getAsDouble() * 60 / planned.toSeconds());
    }
}
