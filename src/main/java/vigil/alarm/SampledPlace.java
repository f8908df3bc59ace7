package vigil.alarm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import vigil.metric.Metric;

/// The limit or the delay of one tier of a continuously measured metric: of its first rule, where two share the tier.
///
/// The second HIGH rule of SpO2 is the rapid fall. It is nobody's to change: it stays ten points under the MEDIUM limit
/// (clinical facts, 9.1).
record SampledPlace(AlarmCondition condition, AlarmPriority priority, boolean isDelay) implements LimitPlace {
    private static final double RAPID_FALL = 10;

    @Override
    public OptionalDouble value(AlarmLimits limits) {
        int at = first(limits.sampled(), priority);
        if (at < 0) {
            return OptionalDouble.empty();
        }
        SampledRule rule = limits.sampled().get(at);
        return OptionalDouble.of(isDelay ? rule.delayOn().toMillis() / 1000.0 : rule.limit());
    }

    @Override
    public AlarmLimits put(AlarmLimits limits, double value) {
        List<SampledRule> rules = new ArrayList<>(limits.sampled());
        int at = first(rules, priority);
        SampledRule rule = rules.get(at);
        rules.set(at, isDelay ? rule.withDelay(Duration.ofMillis(Math.round(value * 1000))) : rule.withLimit(value));
        if (!isDelay && priority == AlarmPriority.MEDIUM && rule.metric() == Metric.SPO2) {
            rapidFall(rules, value - RAPID_FALL);
        }
        return limits.withSampled(rules);
    }

    private void rapidFall(List<SampledRule> rules, double limit) {
        int regular = first(rules, AlarmPriority.HIGH);
        for (int i = regular + 1; regular >= 0 && i < rules.size(); i++) {
            if (isOf(rules.get(i), AlarmPriority.HIGH)) {
                rules.set(i, rules.get(i).withLimit(limit));
            }
        }
    }

    private int first(List<SampledRule> rules, AlarmPriority wanted) {
        for (int i = 0; i < rules.size(); i++) {
            if (isOf(rules.get(i), wanted)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isOf(SampledRule rule, AlarmPriority wanted) {
        return rule.condition() == condition && rule.priority() == wanted;
    }
}
