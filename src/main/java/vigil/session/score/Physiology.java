package vigil.session.score;

import java.util.Optional;

/// What an early-warning score is made of; empty where nobody measured or asked.
///
/// Thread rule: immutable.
///
/// @param respiration breaths per minute
/// @param saturation SpO2, %
/// @param oxygen true on oxygen; it holds until it is answered anew, so it has no age
/// @param systolic mmHg
/// @param pulse per minute
/// @param temperature °C
public record Physiology(
        Optional<Observed<Double>> respiration,
        Optional<Observed<Double>> saturation,
        Optional<Boolean> oxygen,
        Optional<Observed<Double>> systolic,
        Optional<Observed<Double>> pulse,
        Optional<Observed<Consciousness>> consciousness,
        Optional<Observed<Double>> temperature) {}
