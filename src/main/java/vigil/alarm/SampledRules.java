package vigil.alarm;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;

/// The rules on continuously measured metrics (S1 to S6, S8).
///
/// A doubtful (QUESTIONABLE) sample may raise an alarm, but never ends or cancels one; it counts as signal.
///
/// Thread rule: confined to its engine's thread.
final class SampledRules {
    private final Map<Metric, SignalWatch> signals = new EnumMap<>(Metric.class);
    private final Map<AlarmCondition, SampledCondition> conditions = new EnumMap<>(AlarmCondition.class);

    SampledRules(AlarmLimits limits) {
        adopt(limits);
    }

    /// Other limits are in force from the next sample on. A condition without any rule left is not judged any more.
    void adopt(AlarmLimits limits) {
        Map<AlarmCondition, List<SampledRule>> byCondition = new LinkedHashMap<>();
        for (SampledRule rule : limits.sampled()) {
            byCondition
                    .computeIfAbsent(rule.condition(), c -> new ArrayList<>())
                    .add(rule);
        }
        conditions.keySet().retainAll(byCondition.keySet());
        byCondition.forEach((condition, rules) -> {
            SampledCondition known = conditions.get(condition);
            if (known == null) {
                conditions.put(condition, new SampledCondition(rules));
            } else {
                known.adopt(rules);
            }
        });
    }

    SignalWatch signal(Metric metric) {
        return signals.computeIfAbsent(metric, m -> new SignalWatch());
    }

    void take(NumericReading reading) {
        boolean hasValue = reading.validity().hasValue();
        Timestamp doubtFrom = signal(reading.metric()).sample(reading.at(), hasValue);
        for (SampledCondition condition : conditions.values()) {
            if (condition.metric() == reading.metric()) {
                if (hasValue) {
                    boolean sure = reading.validity() == Validity.VALID;
                    condition.take(reading.at(), reading.value(), sure, doubtFrom);
                } else {
                    condition.doubted(reading.at(), doubtFrom);
                }
            }
        }
    }

    /// A source was added or, as a deliberate act, taken away: then nothing of it is judged any more. (HIGH latches, as
    /// it always does.)
    void source(Timestamp now, Metric metric, boolean present) {
        if (present) {
            signal(metric).present(now);
        } else {
            signal(metric).absent();
            of(metric).forEach(SampledCondition::end);
        }
    }

    /// What only time changes: samples that stopped coming.
    void tick(Timestamp now) {
        for (SampledCondition condition : conditions.values()) {
            if (signal(condition.metric()).hasStopped(now)) {
                condition.silent();
            }
        }
    }

    /// The conditions judged on a metric.
    List<SampledCondition> of(Metric metric) {
        return conditions.values().stream().filter(c -> c.metric() == metric).toList();
    }

    void report(Consumer<Finding> findings) {
        for (SampledCondition condition : conditions.values()) {
            Finding finding = condition.finding();
            if (finding != null) {
                findings.accept(finding);
            }
        }
    }
}
