package vigil.ui.review;

import java.time.Duration;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.session.Session;
import vigil.session.TrendSeries;
import vigil.ui.face.TimeText;
import vigil.ui.language.Decimals;
import vigil.ui.language.Texts;

/// What lies between two moments of a session: how long, from which saturation to which, how much below the limit, and
/// the highest pressure (ux 12.5, Measure). Computed for the eye alone: nothing of it goes to the record.
///
/// Thread rule: immutable.
///
/// @param lowest the lowest valid SpO2, %; empty if there was none
/// @param limit the limit that counts as below, %; empty if none was in force
/// @param below how long SpO2 was below it
/// @param area how deep and how long together, percent times minutes
/// @param highest the reading with the highest systolic pressure, `204/121`; empty if there was none
record Measurement(
        int fromMillis,
        int toMillis,
        OptionalInt lowest,
        OptionalDouble limit,
        Duration below,
        double area,
        String highest) {
    private static final Texts TEXTS = Texts.of(Measurement.class);

    /// A sample stands for no longer than this: beyond it is a gap (ux 7).
    private static final int GAP = 5_000;

    /// @param one a moment, milliseconds since the session began
    /// @param other another, before or after it
    static Measurement of(Session session, OptionalDouble limit, int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        TrendSeries trend = session.trend(Metric.SPO2);
        double lowest = Double.POSITIVE_INFINITY;
        double area = 0;
        long below = 0;
        for (int i = trend.firstAtOrAfter(from); i < trend.size() && trend.millis(i) <= to; i++) {
            float value = trend.value(i);
            if (Float.isNaN(value)) {
                continue;
            }
            lowest = Math.min(lowest, value);
            int next = i + 1 < trend.size() ? trend.millis(i + 1) : to;
            int lasts = Math.min(Math.min(next, to) - trend.millis(i), GAP);
            if (limit.isPresent() && value < limit.getAsDouble()) {
                below += lasts;
                area += (limit.getAsDouble() - value) * lasts / 60_000;
            }
        }
        OptionalInt least =
                lowest < Double.POSITIVE_INFINITY ? OptionalInt.of((int) Math.round(lowest)) : OptionalInt.empty();
        return new Measurement(from, to, least, limit, Duration.ofMillis(below), area, highest(session, from, to));
    }

    private static String highest(Session session, int from, int to) {
        return session.cuffResults().stream()
                .filter(r -> session.millisAt(r.at()) >= from && session.millisAt(r.at()) <= to)
                .max((a, b) -> Integer.compare(a.systolic(), b.systolic()))
                .map(Measurement::pressures)
                .orElse("");
    }

    private static String pressures(CuffResult reading) {
        return reading.systolic() + "/" + reading.diastolic();
    }

    /// How long it is: `2:30`.
    String length() {
        return TimeText.duration(Duration.ofMillis((long) toMillis - fromMillis));
    }

    /// The saturation in it: `SpO₂ min 88, below 90 for 0:34, 0.8 %·min`.
    String saturation() {
        if (lowest.isEmpty()) {
            return TEXTS.say("measure.no.spo2");
        }
        return limit.isPresent()
                ? TEXTS.say(
                        "measure.spo2",
                        lowest.getAsInt(),
                        Math.round(limit.getAsDouble()),
                        TimeText.duration(below),
                        Decimals.text(area, 1))
                : TEXTS.say("measure.spo2.only", lowest.getAsInt());
    }

    /// The pressure in it: `NIBP max 204/121`; empty without a reading.
    String pressure() {
        return highest.isEmpty() ? "" : TEXTS.say("measure.nibp", highest);
    }
}
