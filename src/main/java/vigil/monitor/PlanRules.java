package vigil.monitor;

import java.time.Duration;
import java.util.Optional;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.treatment.Dosing;
import vigil.treatment.ModalityRules;
import vigil.treatment.ObservationRule;
import vigil.treatment.TreatmentPlan;

/// What another plan must keep to: the rules of its modality, and what the session has gone through already. Pure.
final class PlanRules {
    private PlanRules() {}

    /// Why a plan may not be put in force, in a sentence; empty if it may.
    static Optional<String> against(TreatmentPlan plan, Session session) {
        return timeAgainst(plan, session)
                .or(() -> session.treatment().modalities().stream()
                        .filter(rules -> rules.modality() == plan.modality())
                        .findFirst()
                        .map(rules -> rulesAgainst(plan, rules))
                        .orElse(Optional.of("The rules of this session say nothing of a dose that is "
                                + plan.modality().words() + ".")));
    }

    /// True if the two plan the same dose, so that an authorisation of one holds for the other.
    static boolean isSameDose(TreatmentPlan a, TreatmentPlan b) {
        return a.modality() == b.modality()
                && a.drug().equals(b.drug())
                && a.milligrams().equals(b.milligrams())
                && a.milligramsPerKilogram().equals(b.milligramsPerKilogram())
                && a.devices() == b.devices()
                && a.planned().equals(b.planned());
    }

    private static Optional<String> timeAgainst(TreatmentPlan plan, Session session) {
        Phase phase = session.phase();
        TreatmentPlan old = session.plan();
        if (!phase.isBeforeDose() && phase != Phase.OBSERVATION) {
            return Optional.of("The plan can be changed before a dose, not now.");
        }
        if (plan.modality() != old.modality() && phase != Phase.SCHEDULED && phase != Phase.CHECK_IN) {
            return Optional.of("The way the medicine is given can be changed until the baseline begins.");
        }
        return !phase.isBeforeDose() && plan.observation().compareTo(old.observation()) < 0
                ? Optional.of("The observation cannot be made shorter after the dose.")
                : Optional.empty();
    }

    private static Optional<String> rulesAgainst(TreatmentPlan plan, ModalityRules rules) {
        ObservationRule observed = rules.observation();
        if (plan.observation().compareTo(observed.least()) < 0
                || plan.observation().compareTo(observed.most()) > 0) {
            return Optional.of("The observation lasts " + minutes(observed.least()) + " to " + minutes(observed.most())
                    + " min, not " + minutes(plan.observation()) + " min.");
        }
        if (!plan.cadence().points().equals(rules.cadence().points())) {
            return Optional.of("The readings at fixed times cannot be left out.");
        }
        return doseAgainst(plan).or(() -> formAgainst(plan, rules.dosing()));
    }

    private static Optional<String> doseAgainst(TreatmentPlan plan) {
        if (plan.drug().isBlank()) {
            return Optional.of("A plan names its medicine.");
        }
        boolean none = plan.milligrams().isPresent() && !(plan.milligrams().getAsDouble() > 0)
                || plan.milligramsPerKilogram().isPresent()
                        && !(plan.milligramsPerKilogram().getAsDouble() > 0);
        return none ? Optional.of("A dose is more than 0 mg.") : Optional.empty();
    }

    private static Optional<String> formAgainst(TreatmentPlan plan, Dosing dosing) {
        return switch (dosing) {
            case Dosing.Infusion i
            when plan.planned().compareTo(Duration.ZERO) <= 0 ->
                Optional.of("An infusion runs for some time: say how long.");
            case Dosing.NasalDevices n
            when plan.devices() < 1 || plan.devices() > n.most() ->
                Optional.of("There are 1 to " + n.most() + " nasal devices, not " + plan.devices() + ".");
            case Dosing.Infusion i -> devicesAgainst(plan);
            case Dosing.SingleAct s -> runAgainst(plan).or(() -> devicesAgainst(plan));
            case Dosing.NasalDevices n -> runAgainst(plan);
        };
    }

    private static Optional<String> runAgainst(TreatmentPlan plan) {
        return plan.planned().isZero()
                ? Optional.empty()
                : Optional.of("This dose is given in one act: it has no duration.");
    }

    private static Optional<String> devicesAgainst(TreatmentPlan plan) {
        return plan.devices() == 0 ? Optional.empty() : Optional.of("Only a nasal dose has devices.");
    }

    private static long minutes(Duration time) {
        return time.toMinutes();
    }
}
