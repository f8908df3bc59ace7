package vigil.store.preset;

import java.util.Locale;
import java.util.Set;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;
import vigil.alarm.Direction;
import vigil.alarm.SampledRule;
import vigil.metric.Metric;

/// One line of a preset's text: a limit on values that come one after the other.
final class SampledForm {
    private static final Set<AlarmCondition> ABOUT_VALUES_BELOW =
            Set.of(AlarmCondition.SPO2_LOW, AlarmCondition.PR_LOW, AlarmCondition.RR_LOW, AlarmCondition.ETCO2_LOW);

    private SampledForm() {}

    static SampledRule read(TextNode in) {
        in.only("alarm", "priority", "below", "above", "for", "clearsBy", "clearsAfter");
        if (in.has("below") == in.has("above")) {
            throw in.bad("a limit is either \"below\" or \"above\"");
        }
        Direction direction = in.has("below") ? Direction.BELOW : Direction.ABOVE;
        AlarmCondition condition = in.name("alarm", AlarmCondition.class);
        Metric metric =
                condition.metric().orElseThrow(() -> in.bad("alarm", condition + " is not judged on sampled values"));
        Direction expected = ABOUT_VALUES_BELOW.contains(condition) ? Direction.BELOW : Direction.ABOVE;
        if (expected != direction) {
            throw in.bad(
                    "alarm", condition + " is about values " + expected.name().toLowerCase(Locale.ROOT) + " a limit");
        }
        return new SampledRule(
                condition,
                metric,
                direction,
                in.number(direction == Direction.BELOW ? "below" : "above"),
                in.duration("for"),
                in.number("clearsBy"),
                in.duration("clearsAfter"),
                in.name("priority", AlarmPriority.class));
    }
}
