package vigil.store.preset;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;
import vigil.alarm.Direction;
import vigil.alarm.SampledRule;
import vigil.metric.Metric;

/// One line of a preset's text: a limit on values that come one after the other.
///
/// @param metric what is measured
/// @param direction on which side of the limit a value is wrong
record SampledForm(Metric metric, Direction direction) {
    private static final Map<AlarmCondition, SampledForm> KNOWN = Map.of(
            AlarmCondition.SPO2_LOW, new SampledForm(Metric.SPO2, Direction.BELOW),
            AlarmCondition.PR_HIGH, new SampledForm(Metric.PULSE_RATE, Direction.ABOVE),
            AlarmCondition.PR_LOW, new SampledForm(Metric.PULSE_RATE, Direction.BELOW),
            AlarmCondition.RR_HIGH, new SampledForm(Metric.RESP_RATE, Direction.ABOVE),
            AlarmCondition.RR_LOW, new SampledForm(Metric.RESP_RATE, Direction.BELOW),
            AlarmCondition.ETCO2_HIGH, new SampledForm(Metric.ETCO2, Direction.ABOVE),
            AlarmCondition.ETCO2_LOW, new SampledForm(Metric.ETCO2, Direction.BELOW));

    static SampledRule read(TextNode in) {
        in.only("alarm", "priority", "below", "above", "for", "clearsBy", "clearsAfter");
        if (in.has("below") == in.has("above")) {
            throw in.bad("a limit is either \"below\" or \"above\"");
        }
        Direction direction = in.has("below") ? Direction.BELOW : Direction.ABOVE;
        AlarmCondition condition = in.name("alarm", AlarmCondition.class);
        SampledForm sampled = Optional.ofNullable(KNOWN.get(condition))
                .orElseThrow(() -> in.bad("alarm", condition + " is not judged on sampled values"));
        if (sampled.direction() != direction) {
            throw in.bad(
                    "alarm",
                    condition + " is about values " + sampled.direction().name().toLowerCase(Locale.ROOT) + " a limit");
        }
        return new SampledRule(
                condition,
                sampled.metric(),
                direction,
                in.number(direction == Direction.BELOW ? "below" : "above"),
                in.duration("for"),
                in.number("clearsBy"),
                in.duration("clearsAfter"),
                in.name("priority", AlarmPriority.class));
    }
}
