package vigil.session.score;

import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Score;
import vigil.session.Session;
import vigil.treatment.Scale;

/// Whether the patient is dissociated, by what was scored last: the CADSS above the rules' limit and above what it was
/// before the dose, or a clinician's single number above that limit (clinical facts, 2.3 and 9.6). For display and for
/// the discharge; never an alarm.
///
/// Thread rule: immutable.
///
/// @param present true if the patient is dissociated
/// @param score what says so; empty if nobody scored
/// @param words `CADSS-6 5, limit 4, 0 before the dose`; `not scored`
public record Dissociation(boolean present, Optional<Score> score, String words) {

    /// As it stands at the end of the log.
    public static Dissociation of(Session session) {
        return session.charting().scores().reversed().stream()
                .filter(score -> score.scale() == Scale.CADSS6 || score.scale() == Scale.DISSOCIATION)
                .findFirst()
                .map(score -> of(session, score))
                .orElse(new Dissociation(false, Optional.empty(), "not scored"));
    }

    /// As one score of the session says it: for when it began and when it was over.
    public static Dissociation of(Session session, Score score) {
        int limit = session.treatment().discharge().dissociation();
        String words = score.scale().words() + " " + score.value() + ", limit " + limit;
        boolean above = score.value() > limit;
        if (score.scale() != Scale.CADSS6) {
            return new Dissociation(above, Optional.of(score), words);
        }
        Optional<Score> before = beforeDose(session);
        // Without a score before the dose any number above the limit is taken for a rise: the doubt stays in the room.
        boolean risen = score.value() > before.map(Score::value).orElse(Scale.CADSS6.least());
        String baseline = before.map(b -> ", " + b.value() + " before the dose").orElse(", not scored before the dose");
        return new Dissociation(above && risen, Optional.of(score), words + baseline);
    }

    private static Optional<Score> beforeDose(Session session) {
        Optional<Timestamp> dose = session.doseStart();
        return session.charting().scores().reversed().stream()
                .filter(score -> score.scale() == Scale.CADSS6)
                .filter(score -> dose.isEmpty() || score.at().isBefore(dose.get()))
                .findFirst();
    }
}
