package vigil.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.treatment.Scale;

/// What people wrote down in a session besides running it: answers, authorisation, devices, scores, adverse events,
/// signatures, corrections. Lists are in order of time; corrected entries are as they were corrected.
///
/// Made by [ChartingFold]. Thread rule: immutable.
///
/// @param answers the newest answer to each check, by its id
/// @param authorisation the newest one that was not withdrawn
/// @param devices the nasal devices that were given
/// @param scores MOAA/S and every other scale
/// @param byHand the newest reading of each metric that a person measured; cuff readings are with the others
/// @param signatures those that stand
/// @param override empty unless a clinician let the patient go early
/// @param correctables what people may still correct, as it stands now
public record Charting(
        Map<String, Answer> answers,
        Optional<Authorisation> authorisation,
        List<NasalDevice> devices,
        List<Score> scores,
        List<AdverseEpisode> adverseEvents,
        Map<Metric, NumericReading> byHand,
        List<Signature> signatures,
        Optional<DischargeOverride> override,
        List<Correction> corrections,
        List<Correctable> correctables) {

    public Charting {
        answers = Map.copyOf(answers);
        devices = List.copyOf(devices);
        scores = List.copyOf(scores);
        adverseEvents = List.copyOf(adverseEvents);
        byHand = Map.copyOf(byHand);
        signatures = List.copyOf(signatures);
        corrections = List.copyOf(corrections);
        correctables = List.copyOf(correctables);
    }

    /// The newest answer to a check.
    public Optional<Answer> answer(String check) {
        return Optional.ofNullable(answers.get(check));
    }

    /// The newest value of a scale.
    public Optional<Score> lastScore(Scale scale) {
        return scores.reversed().stream().filter(s -> s.scale() == scale).findFirst();
    }

    /// The signature of a role that stands.
    public Optional<Signature> signature(SignatureRole role) {
        return signatures.reversed().stream().filter(s -> s.role() == role).findFirst();
    }

    /// What the nasal devices held together, mg; empty if none was given, or one of them says nothing of it.
    public OptionalDouble givenByDevices() {
        boolean isKnown = !devices.isEmpty()
                && devices.stream().noneMatch(device -> device.milligrams().isEmpty());
        return isKnown
                ? OptionalDouble.of(devices.stream()
                        .mapToDouble(device -> device.milligrams().getAsDouble())
                        .sum())
                : OptionalDouble.empty();
    }

    /// The authorisation on which a dose may be given now.
    public Optional<Authorisation> openAuthorisation() {
        return authorisation.filter(a -> !a.used());
    }
}
