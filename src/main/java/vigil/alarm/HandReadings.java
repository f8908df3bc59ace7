package vigil.alarm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Validity;

/// What a person measured and typed in: one value, not a stream. It is judged at once against every tier of its metric,
/// without a delay, and stands until the next value typed in or the next valid one from a device. It is no signal: it
/// neither ends a no-signal alarm nor makes a source whose silence would be one (clinical facts, 7.9).
///
/// Thread rule: confined to its engine's thread.
final class HandReadings {
    /// The tier that speaks for a condition: the most urgent; among equals the one passed farthest.
    private static final Comparator<SampledRule> RANK = Comparator.comparing(SampledRule::priority)
            .thenComparingDouble(r -> r.direction() == Direction.BELOW ? -r.limit() : r.limit());

    private final Map<AlarmCondition, Finding> findings = new EnumMap<>(AlarmCondition.class);
    private final Set<Metric> standing = EnumSet.noneOf(Metric.class);
    private List<SampledRule> rules;

    HandReadings(List<SampledRule> rules) {
        this.rules = rules;
    }

    /// Other limits are in force from the next value on. A condition without any rule left is not judged any more.
    void adopt(List<SampledRule> changed) {
        rules = changed;
        findings.keySet().removeIf(condition -> changed.stream().noneMatch(r -> r.condition() == condition));
    }

    /// A value was typed in.
    void take(NumericReading reading) {
        end(reading.metric());
        standing.add(reading.metric());
        Map<AlarmCondition, SampledRule> passed = new EnumMap<>(AlarmCondition.class);
        for (SampledRule rule : rules) {
            if (rule.metric() == reading.metric() && rule.isViolatedBy(reading.value())) {
                passed.merge(rule.condition(), rule, (a, b) -> RANK.compare(a, b) >= 0 ? a : b);
            }
        }
        passed.forEach((condition, rule) -> findings.put(condition, finding(rule, reading)));
    }

    /// A device measured something: what it vouches for takes the place of what was typed in.
    void measured(NumericReading reading) {
        if (!standing.isEmpty() && reading.validity() == Validity.VALID) {
            end(reading.metric());
        }
    }

    /// What was typed in was wrong, or something else takes its place.
    void end(Metric metric) {
        if (standing.remove(metric)) {
            List<AlarmCondition> over = new ArrayList<>(findings.keySet());
            over.removeIf(
                    condition -> !condition.metric().filter(metric::equals).isPresent());
            over.forEach(findings::remove);
        }
    }

    /// True while a value typed in is the newest of a metric.
    boolean has(Metric metric) {
        return standing.contains(metric);
    }

    /// The priority at which a value typed in keeps a condition; null if none does.
    @Nullable
    AlarmPriority priority(AlarmCondition condition) {
        Finding finding = findings.get(condition);
        return finding == null ? null : finding.priority();
    }

    void report(Consumer<Finding> to) {
        if (!findings.isEmpty()) {
            findings.values().forEach(to);
        }
    }

    private static Finding finding(SampledRule rule, NumericReading reading) {
        String value = AlarmText.number(reading.value());
        return new Finding(
                AlarmId.of(rule.condition()),
                rule.priority(),
                false,
                reading.at(),
                reading.metric().label() + " " + value,
                value,
                AlarmText.side(rule.direction()) + " " + AlarmText.number(rule.limit()) + ", by hand");
    }
}
