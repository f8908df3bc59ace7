package vigil.session.vital;

import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Score;
import vigil.session.Session;
import vigil.treatment.DischargeRules;
import vigil.treatment.Scale;

/// Sedation and dissociation as they were scored last since the dose (clinical facts, 9.6 and 2.3).
public final class MindFindings {
    private MindFindings() {}

    /// MOAA/S is at least what the rules want, and was scored not long ago.
    public static Finding sedation(Session session, Timestamp now, DayTime times) {
        DischargeRules rules = session.treatment().discharge();
        return newest(session, Scale.MOAAS)
                .filter(s -> now.since(s.at()).compareTo(rules.readingAge()) <= 0)
                .map(s -> Finding.of(s.value() >= rules.sedation(), moaas(s.value()), times.person(s.at(), s.by())))
                .orElse(Finding.NOTHING);
    }

    /// Dissociation has resolved: see [#isDissociated]. The newest score of either scale counts.
    public static Finding dissociation(Session session, DayTime times) {
        int limit = session.treatment().discharge().dissociation();
        return newestOfEither(session)
                .map(s -> Finding.of(
                        !isDissociated(session, s),
                        s.scale().words() + ": " + s.value() + ", limit " + limit,
                        times.person(s.at(), s.by())))
                .orElse(Finding.NOTHING);
    }

    /// A total of CADSS above the limit that is also above what it was before the dose, or a clinician's number above
    /// the limit.
    public static boolean isDissociated(Session session, Score score) {
        boolean above = score.value() > session.treatment().discharge().dissociation();
        return above
                && (score.scale() == Scale.DISSOCIATION
                        || beforeDose(session, score.scale())
                                .filter(b -> score.value() <= b.value())
                                .isEmpty());
    }

    private static Optional<Score> newestOfEither(Session session) {
        Optional<Score> total = newest(session, Scale.CADSS6);
        Optional<Score> number = newest(session, Scale.DISSOCIATION);
        return number.filter(
                        n -> total.isEmpty() || !n.at().isBefore(total.get().at()))
                .or(() -> total);
    }

    private static Optional<Score> newest(Session session, Scale scale) {
        return session.charting()
                .lastScore(scale)
                .filter(s -> session.observedSince()
                        .filter(since -> !s.at().isBefore(since))
                        .isPresent());
    }

    private static Optional<Score> beforeDose(Session session, Scale scale) {
        return session.charting().scores().reversed().stream()
                .filter(s -> s.scale() == scale)
                .filter(s -> session.doseStart()
                        .filter(start -> s.at().isBefore(start))
                        .isPresent())
                .findFirst();
    }

    /// Clinical facts, 2.3.
    private static String moaas(int score) {
        return switch (score) {
            case 5 -> "5, responds readily to name";
            case 3 -> "3, only when called loudly or repeatedly";
            case 2 -> "2, only to mild prodding";
            case 1 -> "1, only to a painful squeeze";
            case 0 -> "0, no response";
            default -> String.valueOf(score);
        };
    }
}
