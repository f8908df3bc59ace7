package vigil.session.vital;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.session.Authorisation;
import vigil.session.LastValue;
import vigil.session.Session;
import vigil.session.TrendSeries;
import vigil.treatment.Check;
import vigil.treatment.DischargeRules;

/// SpO2 and pulse rate as they are now, held against their rules (clinical facts, 9.6). A device's value must be live;
/// one that a person measured may be a little older.
public final class SignalFindings {
    private SignalFindings() {}

    /// SpO2 is at least the limit on air, or at most so many points under what it was before the dose. On oxygen the
    /// limit says nothing; then only the second counts, and only if oxygen was given before the dose as well.
    public static Finding saturation(Session session, Timestamp now, DayTime times) {
        Optional<LastValue> newest = newest(session, now, Metric.SPO2);
        if (newest.isEmpty()) {
            return Finding.NOTHING;
        }
        DischargeRules rules = session.treatment().discharge();
        long value = Math.round(newest.get().value());
        String source = source(newest.get(), times);
        boolean oxygen = onOxygen(session);
        if (!oxygen && newest.get().value() >= rules.saturation()) {
            return Finding.of(true, value + lowest(session, now, rules.lookBack()), source);
        }
        OptionalDouble before = beforeDose(session, oxygen);
        String air = oxygen ? value + " on oxygen" : String.valueOf(value);
        if (before.isEmpty()) {
            String missing = oxygen ? ", take it on air" : ", below " + rules.saturation();
            return Finding.of(false, air + missing, source);
        }
        boolean near = newest.get().value() >= before.getAsDouble() - rules.saturationDrop();
        String than = Math.round(before.getAsDouble()) + " before the dose";
        String held = near ? ", at most " + rules.saturationDrop() + " under " + than : ", was " + than;
        return Finding.of(near, air + held, source);
    }

    /// The pulse rate lies between its limits, both included.
    public static Finding pulse(Session session, Timestamp now, DayTime times) {
        DischargeRules rules = session.treatment().discharge();
        return newest(session, now, Metric.PULSE_RATE)
                .map(rate -> Finding.of(
                        rate.value() >= rules.pulseLeast() && rate.value() <= rules.pulseMost(),
                        String.valueOf(Math.round(rate.value())),
                        source(rate, times)))
                .orElse(Finding.NOTHING);
    }

    private static Optional<LastValue> newest(Session session, Timestamp now, Metric metric) {
        DischargeRules rules = session.treatment().discharge();
        return LastValue.of(session, metric)
                .filter(value ->
                        now.since(value.at()).compareTo(value.byHand() ? rules.byHandAge() : rules.liveAge()) <= 0);
    }

    private static boolean onOxygen(Session session) {
        return session.charting().answer(Check.OXYGEN).filter(a -> a.isYes()).isPresent();
    }

    private static OptionalDouble beforeDose(Session session, boolean oxygen) {
        Optional<Authorisation> given = session.charting().authorisation();
        boolean comparable = !oxygen
                || given.isPresent()
                        && session.charting()
                                .answer(Check.OXYGEN)
                                .filter(a -> a.at().isBefore(given.get().at()))
                                .isPresent();
        return comparable
                ? given.map(Authorisation::saturation).orElse(OptionalDouble.empty())
                : OptionalDouble.empty();
    }

    private static String lowest(Session session, Timestamp now, Duration back) {
        TrendSeries trend = session.trend(Metric.SPO2);
        OptionalInt lowest = IntStream.range(
                        trend.firstAtOrAfter((int) (session.millisAt(now) - back.toMillis())), trend.size())
                .filter(i -> !Float.isNaN(trend.value(i)))
                .map(i -> Math.round(trend.value(i)))
                .min();
        return lowest.isEmpty() ? "" : ", lowest " + lowest.getAsInt() + " in " + back.toMinutes() + " min";
    }

    private static String source(LastValue value, DayTime times) {
        return value.byHand() ? times.minutes(value.at()) + " by hand" : "live";
    }
}
