package vigil.session.gate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.session.Answer;
import vigil.session.LastValue;
import vigil.session.Score;
import vigil.session.Session;
import vigil.treatment.Check;
import vigil.treatment.Scale;

/// What the oximeter, the nurse and the loudspeaker say before a dose (clinical facts, 9.5 and 6.4 H8).
final class SignalItems {
    /// The id of the item that judges SpO2.
    static final String SATURATION = "baseline.saturation";

    /// The id of the item that wants a pulse rate.
    static final String PULSE = "baseline.pulse";

    private SignalItems() {}

    /// SpO2 on air. On oxygen the limit says less than it seems to: then it is a caution even above it.
    static GateItem saturation(Session session, Timestamp now) {
        String words = "SpO₂ before the dose";
        Optional<LastValue> newest = fresh(session, now, LastValue.of(session, Metric.SPO2));
        if (newest.isEmpty()) {
            return new GateItem(SATURATION, GateState.OPEN, words, stale(session));
        }
        long percent = Math.round(newest.get().value());
        int limit = session.treatment().gate().saturationBelow();
        boolean oxygen =
                session.charting().answer(Check.OXYGEN).filter(Answer::isYes).isPresent();
        boolean low = newest.get().value() < limit;
        GateState calm = oxygen ? GateState.CAUTION : GateState.PASSED;
        String detail =
                percent + " %" + (oxygen ? " on oxygen" : " on air") + (low ? ", below " : ", limit ") + limit + " %";
        return new GateItem(SATURATION, low ? GateState.SOFT_STOP : calm, words, detail);
    }

    /// A pulse rate, of the oximeter, the cuff or a hand. The facts name no limit before the dose.
    static GateItem pulse(Session session, Timestamp now) {
        return pulseRate(session, now)
                .map(rate -> new GateItem(PULSE, GateState.PASSED, "Pulse before the dose", Math.round(rate) + "/min"))
                .orElse(new GateItem(PULSE, GateState.OPEN, "Pulse before the dose", stale(session)));
    }

    /// The newest pulse rate, if it is new enough.
    static Optional<Double> pulseRate(Session session, Timestamp now) {
        return fresh(session, now, LastValue.of(session, Metric.PULSE_RATE))
                .or(() -> fresh(session, now, session.lastCuffResult().flatMap(SignalItems::pulse)))
                .map(LastValue::value);
    }

    /// The newest SpO2, if it is new enough.
    static Optional<Double> saturationValue(Session session, Timestamp now) {
        return fresh(session, now, LastValue.of(session, Metric.SPO2)).map(LastValue::value);
    }

    /// MOAA/S before the dose, where the modality is scored by it. Less than the top of the scale is a caution: the
    /// facts name no limit.
    static List<GateItem> sedation(Session session) {
        if (!session.rules().scales().contains(Scale.MOAAS)) {
            return List.of();
        }
        Optional<Score> score = session.charting()
                .lastScore(Scale.MOAAS)
                .filter(s -> session.observedSince()
                        .filter(since -> s.at().isBefore(since))
                        .isEmpty());
        GateState state = score.map(s -> s.value() < Scale.MOAAS.most() ? GateState.CAUTION : GateState.PASSED)
                .orElse(GateState.OPEN);
        String detail = score.map(s -> s.value() + " of " + Scale.MOAAS.most()).orElse("not scored");
        return List.of(new GateItem("baseline.sedation", state, "MOAA/S before the dose", detail));
    }

    /// The test of the alarm sound must have been heard in this session.
    static GateItem sound(Session session) {
        boolean heard = session.soundTest().filter(test -> test.heard()).isPresent();
        String detail = session.soundTest()
                .map(test -> test.heard() ? "heard" : "not heard")
                .orElse("not tested");
        return new GateItem("sound", heard ? GateState.PASSED : GateState.OPEN, "Alarm sound", detail);
    }

    private static Optional<LastValue> pulse(CuffResult result) {
        OptionalInt rate = result.pulse();
        return rate.isEmpty() ? Optional.empty() : Optional.of(new LastValue(rate.getAsInt(), result.at(), false));
    }

    private static Optional<LastValue> fresh(Session session, Timestamp now, Optional<LastValue> value) {
        return value.filter(
                v -> now.since(v.at()).compareTo(session.treatment().gate().fresh()) <= 0);
    }

    private static String stale(Session session) {
        return "not measured in the last "
                + HoursText.of(session.treatment().gate().fresh());
    }
}
