package vigil.session.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;
import vigil.session.Score;
import vigil.session.Session;
import vigil.treatment.LabelPoint;
import vigil.treatment.ModalityRules;
import vigil.treatment.Scale;

/// What a person is to score: a scale of the modality with each valid cuff reading and at each of the label's points,
/// so that a falling score is not missed (clinical facts, 9.4; hazard H32).
///
/// What is due is bound to the last score: it is due since the first reading or point that this score does not serve,
/// whatever was read since, until it is given. A score serves a reading that comes no later after it than a reading may
/// itself be late before anybody is told, or in the window of the same point.
final class ScorePlan {
    // Requirement: SES-SCORE-1
    // Control: H32
    private ScorePlan() {}

    /// What is to be scored now, what is due at one moment together.
    static List<Due> due(Session session, Timestamp now) {
        ModalityRules rules = session.rules();
        Map<Timestamp, List<Scale>> scales = new LinkedHashMap<>();
        for (Scale scale : atPoints(rules)) {
            Stream.concat(
                            atPoint(session, scale, now).stream(),
                            rules.scales().contains(scale) ? withReading(session, scale).stream() : Stream.empty())
                    .min(Comparator.comparingLong(at -> at.since(now).toNanos()))
                    .ifPresent(at ->
                            scales.computeIfAbsent(at, t -> new ArrayList<>()).add(scale));
        }
        return scales.entrySet().stream()
                .map(e ->
                        new Due(DueKind.SCORE, e.getKey(), Optional.empty(), e.getValue(), DueWords.list(e.getValue())))
                .toList();
    }

    /// What is scored with a reading that is due.
    static List<Scale> with(CuffDue due, ModalityRules rules) {
        return due.isMandatory() ? atPoints(rules) : rules.scales();
    }

    private static List<Scale> atPoints(ModalityRules rules) {
        return Stream.concat(rules.scales().stream(), rules.scalesAtPoints().stream())
                .distinct()
                .toList();
    }

    /// The first reading that waits for its score.
    private static Optional<Timestamp> withReading(Session session, Scale scale) {
        return session.cuffResults().stream()
                .map(CuffResult::at)
                .filter(read -> !isScoredSince(session, scale, servedFrom(session, read)))
                .findFirst();
    }

    /// From when on a score counts as given with a reading.
    private static Timestamp servedFrom(Session session, Timestamp read) {
        Timestamp shortlyBefore =
                read.plus(session.treatment().cuff().overdueLow().negated());
        return session.newestDose()
                .flatMap(dose -> session.plan().cadence().points().stream()
                        .filter(point -> !point.optional() && point.takes(read.since(dose)))
                        .map(point -> dose.plus(point.opens()))
                        .findFirst())
                .filter(opens -> opens.isBefore(shortlyBefore))
                .orElse(shortlyBefore);
    }

    /// When the first point that waits for its score wanted it.
    private static Optional<Timestamp> atPoint(Session session, Scale scale, Timestamp now) {
        return session.newestDose()
                .flatMap(dose -> CuffPoints.reached(session, dose, now).stream()
                        .filter(point -> !isScoredSince(session, scale, dose.plus(point.opens())))
                        .map(point -> moment(session, dose, point))
                        .findFirst());
    }

    /// When a point's scores are wanted: with its reading, or at its time if that comes first.
    private static Timestamp moment(Session session, Timestamp dose, LabelPoint point) {
        Timestamp due = dose.plus(point.due());
        return CuffPoints.readSince(session, dose.plus(point.opens()))
                .filter(read -> read.isBefore(due))
                .orElse(due);
    }

    /// CADSS-6 tells more of the same thing than the single number does.
    private static boolean isScoredSince(Session session, Scale scale, Timestamp from) {
        return session.charting().scores().stream()
                .filter(score -> answers(score, scale))
                .anyMatch(score -> !score.at().isBefore(from));
    }

    private static boolean answers(Score score, Scale scale) {
        return score.scale() == scale || (scale == Scale.DISSOCIATION && score.scale() == Scale.CADSS6);
    }
}
