package vigil.session;

import java.time.Duration;
import java.util.OptionalDouble;

/// What is planned for a session. The screen times it; it never proposes a dose.
///
/// @param drug as the clinic writes it, for example `Ketamine`
/// @param milligrams the planned dose in mg, if entered
/// @param planned how long the dose is to run
/// @param observation the least time of observation after the dose has stopped
/// @param cadence how often the cuff is due
public record TreatmentPlan(
        Modality modality,
        String drug,
        OptionalDouble milligrams,
        Duration planned,
        Duration observation,
        CuffCadence cadence) {

    /// An IV infusion of 40 minutes with 60 minutes of observation, cuff every 10 then every 15 minutes
    /// (clinical facts, section 0 S1, 7.6 and 9.4).
    public static TreatmentPlan intravenous(OptionalDouble milligrams) {
        return new TreatmentPlan(
                Modality.IV,
                "Ketamine",
                milligrams,
                Duration.ofMinutes(40),
                Duration.ofMinutes(60),
                new CuffCadence(Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofMinutes(15)));
    }

    /// The same with another interval of the cuff while the dose runs, as a preset has it.
    public TreatmentPlan withCuffInDosing(Duration interval) {
        CuffCadence changed = new CuffCadence(cadence.baseline(), interval, cadence.observation());
        return new TreatmentPlan(modality, drug, milligrams, planned, observation, changed);
    }
}
