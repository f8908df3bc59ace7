package vigil.session.score;

import java.util.Optional;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.session.Answer;
import vigil.session.LastValue;
import vigil.session.Session;
import vigil.treatment.Check;

/// What of a session's log goes into an early-warning score: the newest values, measured by a device or by hand.
final class ChartedPhysiology {
    private ChartedPhysiology() {}

    static Physiology of(Session session) {
        return new Physiology(
                newest(session, Metric.RESP_RATE),
                newest(session, Metric.SPO2),
                session.charting().answer(Check.OXYGEN).map(Answer::isYes),
                session.lastCuffResult().map(cuff -> new Observed<>((double) cuff.systolic(), cuff.at())),
                pulse(session),
                session.charting().answer(Check.CONSCIOUSNESS).flatMap(ChartedPhysiology::level),
                newest(session, Metric.TEMP));
    }

    /// The oximeter's, or the cuff's where that is newer.
    private static Optional<Observed<Double>> pulse(Session session) {
        Optional<Observed<Double>> oximeter = newest(session, Metric.PULSE_RATE);
        Optional<Observed<Double>> cuff = session.lastCuffResult().flatMap(ChartedPhysiology::pulse);
        return cuff.filter(c -> oximeter.isEmpty() || oximeter.get().at().isBefore(c.at()))
                .or(() -> oximeter);
    }

    private static Optional<Observed<Double>> pulse(CuffResult cuff) {
        return cuff.pulse().isEmpty()
                ? Optional.empty()
                : Optional.of(new Observed<>((double) cuff.pulse().getAsInt(), cuff.at()));
    }

    private static Optional<Observed<Double>> newest(Session session, Metric metric) {
        return LastValue.of(session, metric).map(last -> new Observed<>(last.value(), last.at()));
    }

    private static Optional<Observed<Consciousness>> level(Answer answer) {
        return Consciousness.of(answer.answer()).map(level -> new Observed<>(level, answer.at()));
    }
}
