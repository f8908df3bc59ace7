package vigil.treatment;

/// When measured values let a patient leave (clinical facts, 9.6).
///
/// Thread rule: immutable.
///
/// @param nearBaseline the last pressure is within this share of the baseline (0.20 for 20 %) ...
/// @param systolicBelow ... or its systolic is under this ...
/// @param diastolicBelow ... and its diastolic under this, mmHg
/// @param saturation SpO2 on air is at least this, % ...
/// @param saturationDrop ... or at most so many points under the baseline
/// @param pulseLeast pulse rate, per minute
/// @param pulseMost pulse rate, per minute
/// @param sedation the least MOAA/S
/// @param dissociation CADSS above this, with a rise from the baseline, is dissociation; so is a clinician's number
/// above it
/// @param source where the numbers come from
public record DischargeRules(
        double nearBaseline,
        int systolicBelow,
        int diastolicBelow,
        int saturation,
        int saturationDrop,
        int pulseLeast,
        int pulseMost,
        int sedation,
        int dissociation,
        String source) {}
