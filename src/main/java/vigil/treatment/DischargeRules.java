package vigil.treatment;

import java.time.Duration;

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
/// @param dissociation CADSS above this, with a rise from the baseline, is dissociation; so is a
///     clinician's number above it
/// @param readingAge the last pressure and the last MOAA/S may be so old
/// @param rise the last pressure may be so much above the one before, mmHg; zero for not at all
/// @param liveAge a device's SpO2 and pulse rate may be so old ...
/// @param byHandAge ... and those that a person measured, so old
/// @param lookBack the lowest SpO2 of so long a time is shown beside the last
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
        Duration readingAge,
        int rise,
        Duration liveAge,
        Duration byHandAge,
        Duration lookBack,
        String source) {}
