package vigil.ui.discharge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.session.Authorisation;
import vigil.session.Score;
import vigil.session.Session;
import vigil.session.TrendSeries;
import vigil.treatment.Scale;
import vigil.ui.face.CuffFace;
import vigil.ui.face.RoomFace;
import vigil.ui.face.ValueFace;
import vigil.ui.language.Texts;

/// Before, at the worst, and now: blood pressure, saturation, pulse and sedation side by side (ux 12.4).
///
/// Thread rule: stateless.
final class CompareRows {
    private static final Texts TEXTS = Texts.of(CompareRows.class);

    private CompareRows() {}

    static List<CompareRow> of(Session session, RoomFace face) {
        Optional<Authorisation> before = session.charting().authorisation();
        OptionalDouble spo2 = before.map(Authorisation::saturation).orElse(OptionalDouble.empty());
        OptionalDouble pulse = before.map(Authorisation::pulse).orElse(OptionalDouble.empty());
        return List.of(
                pressure(session, face),
                sampled(
                        TEXTS.say("compare.spo2"),
                        "of-spo2",
                        spo2,
                        extreme(session, Metric.SPO2, v -> -v),
                        face.spo2()),
                sampled(
                        TEXTS.say("compare.pr"),
                        "of-pr",
                        pulse,
                        extreme(session, Metric.PULSE_RATE, v -> Math.abs(v - pulse.orElse(0))),
                        face.pulse()),
                sedation(session));
    }

    private static CompareRow pressure(Session session, RoomFace face) {
        Optional<CuffResult> last = session.lastCuffResult().filter(r -> isSinceDose(session, r.at()));
        Optional<CuffResult> peak = session.cuffResults().stream()
                .filter(r -> isSinceDose(session, r.at()))
                .max(Comparator.comparingInt(CuffResult::systolic).thenComparingInt(CuffResult::diastolic));
        String change = session.baseline()
                .flatMap(b -> last.map(
                        r -> percent(r.systolic(), b.systolic()) + " / " + percent(r.diastolic(), b.diastolic())))
                .orElse("");
        CuffFace cuff = face.cuff();
        // While the cuff works, and after it failed, the number is the one of before.
        boolean busy = cuff.measuring() || cuff.failed();
        boolean gone = !busy && cuff.tone() == ValueFace.Tone.MISSING;
        return new CompareRow(
                TEXTS.say("compare.nibp"),
                "of-bp",
                session.baseline().map(b -> b.systolic() + "/" + b.diastolic()).orElse(CompareRow.NONE),
                peak.map(CuffFace::pressures).orElse(CompareRow.NONE),
                gone ? CompareRow.NONE : last.map(CuffFace::pressures).orElse(CompareRow.NONE),
                busy ? ValueFace.Tone.DOUBTFUL : cuff.tone(),
                last.isEmpty() ? "" : busy ? cuff.clock() : gone ? cuff.note() : cuff.age(),
                change);
    }

    private static CompareRow sampled(
            String name, String ink, OptionalDouble before, OptionalDouble extreme, ValueFace now) {
        boolean known = now.tone() != ValueFace.Tone.MISSING;
        OptionalDouble value = known ? number(now.digits()) : OptionalDouble.empty();
        return new CompareRow(
                name,
                ink,
                text(before),
                text(extreme),
                text(value),
                now.tone(),
                now.tone() == ValueFace.Tone.LIVE ? "" : String.join(" · ", now.notes()),
                before.isPresent() && value.isPresent()
                        ? signed(Math.round(value.getAsDouble() - before.getAsDouble()))
                        : "");
    }

    private static CompareRow sedation(Session session) {
        List<Score> scores = session.charting().scores().stream()
                .filter(s -> s.scale() == Scale.MOAAS)
                .toList();
        Optional<Score> before =
                scores.stream().filter(s -> !isSinceDose(session, s.at())).reduce((a, b) -> b);
        List<Score> after =
                scores.stream().filter(s -> isSinceDose(session, s.at())).toList();
        Optional<Score> now = after.isEmpty() ? Optional.empty() : Optional.of(after.getLast());
        return new CompareRow(
                TEXTS.say("compare.sedation"),
                "",
                score(before),
                score(after.stream().min(Comparator.comparingInt(Score::value))),
                score(now),
                ValueFace.Tone.LIVE,
                "",
                before.isPresent() && now.isPresent()
                        ? signed((long) now.get().value() - before.get().value())
                        : "");
    }

    private static boolean isSinceDose(Session session, Timestamp at) {
        return session.doseStart().filter(dose -> !at.isBefore(dose)).isPresent();
    }

    /// The valid sample since the dose that ranks highest; empty if there is none.
    private static OptionalDouble extreme(Session session, Metric metric, DoubleUnaryOperator rank) {
        TrendSeries trend = session.trend(metric);
        int begin = session.doseStart().map(session::millisAt).orElse(Integer.MAX_VALUE);
        OptionalDouble found = OptionalDouble.empty();
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = trend.firstAtOrAfter(begin); i < trend.size(); i++) {
            double ranked = rank.applyAsDouble(trend.value(i));
            if (ranked > highest) {
                highest = ranked;
                found = OptionalDouble.of(trend.value(i));
            }
        }
        return found;
    }

    private static OptionalDouble number(String digits) {
        return digits.chars().allMatch(Character::isDigit)
                ? OptionalDouble.of(Integer.parseInt(digits))
                : OptionalDouble.empty();
    }

    private static String text(OptionalDouble value) {
        return value.isPresent() ? Long.toString(Math.round(value.getAsDouble())) : CompareRow.NONE;
    }

    private static String score(Optional<Score> score) {
        return score.map(s -> Integer.toString(s.value())).orElse(CompareRow.NONE);
    }

    private static String percent(int now, int before) {
        return before == 0 ? "" : signed(Math.round(100.0 * (now - before) / before)) + " %";
    }

    private static String signed(long change) {
        return change == 0 ? "0" : (change < 0 ? "−" : "+") + Math.abs(change);
    }
}
