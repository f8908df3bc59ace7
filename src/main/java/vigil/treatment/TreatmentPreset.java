package vigil.treatment;

import java.util.List;
import java.util.Optional;

/// The rules a treatment follows, with their sources: data that a clinic may copy, change and sign. A session keeps the
/// preset it began with in its log: a field of these records that comes with a later version is an `Optional`.
///
/// Thread rule: immutable.
///
/// @param id on the command line and in the record: small letters, digits and dashes
/// @param version 1 or more
/// @param title on a screen
public record TreatmentPreset(
        String id,
        int version,
        String title,
        GateRules gate,
        CuffRules cuff,
        List<ModalityRules> modalities,
        List<Check> checks,
        DischargeRules discharge,
        AdverseEventList adverseEvents) {
    // Requirement: SES-RULES-1

    public TreatmentPreset {
        modalities = List.copyOf(modalities);
        checks = List.copyOf(checks);
    }

    /// The rules that ship for most clinics: the United States label where there is one.
    public static TreatmentPreset standard() {
        return shipped().getFirst();
    }

    /// What Vigil ships with; the first is the standard.
    public static List<TreatmentPreset> shipped() {
        return ShippedTreatments.ALL;
    }

    /// The shipped preset of that name.
    public static Optional<TreatmentPreset> named(String id) {
        return shipped().stream().filter(p -> p.id.equals(id)).findFirst();
    }

    /// The same rules under another name.
    public TreatmentPreset as(String newId, String newTitle, int newVersion) {
        return new TreatmentPreset(
                newId, newVersion, newTitle, gate, cuff, modalities, checks, discharge, adverseEvents);
    }

    /// The rules of a modality.
    ///
    /// @throws IllegalArgumentException if the preset has none
    public ModalityRules of(Modality modality) {
        return modalities.stream()
                .filter(rules -> rules.modality() == modality)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The treatment preset " + id + " has no rules for " + modality.words() + "."));
    }

    /// The checks that a modality asks, in their order.
    public List<Check> checks(Modality modality) {
        return checks.stream().filter(check -> check.isAskedFor(modality)).toList();
    }

    /// The check of that id.
    public Optional<Check> check(String checkId) {
        return checks.stream().filter(check -> check.id().equals(checkId)).findFirst();
    }

    /// `standard 1`: its name and version, not all of its text.
    @Override
    public String toString() {
        return id + " " + version;
    }
}
