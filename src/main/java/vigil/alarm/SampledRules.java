package vigil.alarm;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;

/// The rules on continuously measured metrics (S1 to S6, S8).
///
/// A doubtful (QUESTIONABLE) sample may raise an alarm, but never ends or cancels one; it counts as signal.
///
/// Thread rule: confined to its engine's thread.
// Requirement: WATCH-DELAY-1
// Control: H10
final class SampledRules {
    private final Map<Metric, SignalWatch> signals = new EnumMap<>(Metric.class);
    private final Map<AlarmCondition, SampledCondition> conditions = new EnumMap<>(AlarmCondition.class);
    private @Nullable SatSeconds satSeconds;

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
        adopt(limits.satSeconds().orElse(null));
    }

    private void adopt(@Nullable SatSecondsRule rule) {
        if (rule == null) {
            satSeconds = null;
        } else if (satSeconds == null) {
            satSeconds = new SatSeconds(rule);
        } else {
            satSeconds.adopt(rule);
        }
    }

    /// True if any rule in force raises that condition.
    boolean judges(AlarmCondition condition) {
        return conditions.containsKey(condition) || (condition == AlarmCondition.SPO2_LOW && satSeconds != null);
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
        if (satSeconds != null && reading.metric() == Metric.SPO2) {
            if (hasValue) {
                satSeconds.take(reading.at(), reading.value(), reading.validity() == Validity.VALID);
            } else {
                satSeconds.doubted(reading.at());
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
            of(metric).forEach(this::end);
        }
    }

    /// What only time changes: samples that stopped coming.
    void tick(Timestamp now) {
        for (SampledCondition condition : conditions.values()) {
            if (signal(condition.metric()).hasStopped(now)) {
                condition.silent();
            }
        }
        if (satSeconds != null) {
            satSeconds.tick(now);
        }
    }

    /// The conditions judged on a metric.
    List<AlarmCondition> of(Metric metric) {
        List<AlarmCondition> judged = new ArrayList<>();
        conditions.values().stream().filter(c -> c.metric() == metric).forEach(c -> judged.add(c.condition()));
        if (metric == Metric.SPO2 && satSeconds != null && !conditions.containsKey(AlarmCondition.SPO2_LOW)) {
            judged.add(AlarmCondition.SPO2_LOW);
        }
        return judged;
    }

    /// Forgets the present violation of a condition: the next one starts anew.
    void end(AlarmCondition condition) {
        SampledCondition sampled = conditions.get(condition);
        if (sampled != null) {
            sampled.end();
        }
        if (satSeconds != null && condition == AlarmCondition.SPO2_LOW) {
            satSeconds.end();
        }
    }

    void report(Consumer<Finding> findings) {
        for (SampledCondition condition : conditions.values()) {
            Finding finding = condition.finding();
            if (finding != null) {
                findings.accept(finding);
            }
        }
        if (satSeconds != null) {
            satSeconds.report(findings);
        }
    }
}
