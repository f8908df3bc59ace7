package vigil.store.preset;

import static vigil.alarm.AlarmPriority.HIGH;
import static vigil.alarm.AlarmPriority.MEDIUM;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPriority;
import vigil.alarm.Direction;
import vigil.alarm.SampledRule;
import vigil.metric.Metric;

/// The checks of limits on sampled values: ranges, plausibility, order of the tiers, the rapid fall.
final class SampledCheck {
    // Clinical facts, 9.1, last line: the editable ranges.
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
    private static final Duration LONGEST_HIGH_DELAY = Duration.ofSeconds(10);
    // Clinical facts, 9.1: the rapid fall signals this far under the MEDIUM limit, at once.
    private static final double RAPID_FALL = 10;

    private final List<SampledRule> rules;
    private final Findings findings;

    private SampledCheck(AlarmLimits limits, Findings findings) {
        this.rules = limits.sampled();
        this.findings = findings;
    }

    static void check(AlarmLimits limits, Findings findings) {
        SampledCheck check = new SampledCheck(limits, findings);
        IntStream.range(0, check.rules.size()).forEach(check::rule);
        check.needed(AlarmCondition.SPO2_LOW);
        check.needed(AlarmCondition.PR_HIGH);
        check.needed(AlarmCondition.PR_LOW);
        check.rapidFall();
        check.apart(AlarmCondition.PR_LOW, AlarmCondition.PR_HIGH);
        check.apart(AlarmCondition.RR_LOW, AlarmCondition.RR_HIGH);
        check.apart(AlarmCondition.ETCO2_LOW, AlarmCondition.ETCO2_HIGH);
        limits.satSeconds().ifPresent(rule -> {
            findings.unless(
                    Metric.SPO2.isPlausible(rule.limit()), "/satSeconds/below", "no SpO₂ is " + rule.limit() + " %");
            findings.unless(rule.index() > 0, "/satSeconds/index", "the index must be above 0");
        });
    }

    private void rule(int index) {
        SampledRule rule = rules.get(index);
        String name = rule.condition().words() + ", " + rule.priority();
        findings.unless(
                rule.metric().isPlausible(rule.limit()),
                limitOf(index),
                name + ": " + Findings.trim(rule.limit()) + " is no plausible "
                        + rule.metric().label());
        findings.unless(
                rule.hysteresis() >= 0 && rule.metric().isPlausible(backInside(rule)),
                at(index, "clearsBy"),
                name + ": no plausible " + rule.metric().label() + " would ever end it");
        findings.range(rule.delayOff(), Duration.ZERO, LONGEST_DELAY, at(index, "clearsAfter"), name + ": the delay");
        findings.range(rule.delayOn(), Duration.ZERO, longestDelay(rule), at(index, "for"), name + ": the delay");
        saturation(index, rule, name);
        tiers(index, rule, name);
    }

    private void saturation(int index, SampledRule rule, String name) {
        if (rule.condition() == AlarmCondition.SPO2_LOW && !isRapidFall(rule)) {
            switch (rule.priority()) {
                case HIGH -> findings.range(rule.limit(), 80, 90, limitOf(index), name + ": the limit");
                case MEDIUM -> findings.range(rule.limit(), 85, 94, limitOf(index), name + ": the limit");
                case LOW -> {}
            }
        }
    }

    /// One tier a priority, and each further out than those below it.
    private void tiers(int index, SampledRule rule, String name) {
        for (SampledRule earlier : rules.subList(0, index)) {
            if (earlier.condition() != rule.condition() || isRapidFall(earlier) || isRapidFall(rule)) {
                continue;
            }
            findings.unless(earlier.priority() != rule.priority(), at(index, "priority"), name + " is there twice");
            SampledRule lower = earlier.priority().compareTo(rule.priority()) < 0 ? earlier : rule;
            SampledRule higher = lower == earlier ? rule : earlier;
            boolean inOrder = rule.direction() == Direction.BELOW
                    ? higher.limit() <= lower.limit()
                    : higher.limit() >= lower.limit();
            findings.unless(
                    inOrder,
                    limitOf(index),
                    rule.condition().words() + ": " + higher.priority() + " must lie beyond " + lower.priority());
        }
    }

    private void needed(AlarmCondition condition) {
        for (AlarmPriority priority : List.of(MEDIUM, HIGH)) {
            findings.unless(
                    rules.stream()
                            .anyMatch(r -> r.condition() == condition && r.priority() == priority && !isRapidFall(r)),
                    "/sampled",
                    condition.words() + ", " + priority + ": a limit is missing");
        }
    }

    /// It stands after the HIGH limit, as its second rule.
    private void rapidFall() {
        @Nullable
        SampledRule rapid = rules.stream().filter(this::isRapidFall).findFirst().orElse(null);
        mediumSaturation().ifPresent(medium -> {
            boolean well = rapid != null
                    && rapid.limit() == medium - RAPID_FALL
                    && rapid.delayOn().isZero();
            findings.unless(
                    well,
                    rapid == null ? "/sampled" : limitOf(rules.indexOf(rapid)),
                    "the rapid fall of SpO₂, the second HIGH, must be below " + Findings.trim(medium - RAPID_FALL)
                            + " (10 under the MEDIUM limit) for \"0 s\"");
        });
    }

    /// The highest limit of one side lies under the lowest of the other.
    private void apart(AlarmCondition low, AlarmCondition high) {
        double top = limitsOf(low).max().orElse(Double.NEGATIVE_INFINITY);
        double bottom = limitsOf(high).min().orElse(Double.POSITIVE_INFINITY);
        findings.unless(top < bottom, "/sampled", low.words() + " and " + high.words() + " leave nothing between them");
    }

    private DoubleStream limitsOf(AlarmCondition condition) {
        return rules.stream().filter(r -> r.condition() == condition).mapToDouble(SampledRule::limit);
    }

    private OptionalDouble mediumSaturation() {
        return rules.stream()
                .filter(r -> r.condition() == AlarmCondition.SPO2_LOW && r.priority() == MEDIUM)
                .mapToDouble(SampledRule::limit)
                .findFirst();
    }

    private boolean isRapidFall(SampledRule rule) {
        return rules.stream()
                .filter(r -> r.condition() == AlarmCondition.SPO2_LOW && r.priority() == HIGH)
                .skip(1)
                .limit(1)
                .anyMatch(r -> r == rule);
    }

    private static Duration longestDelay(SampledRule rule) {
        return rule.condition() == AlarmCondition.SPO2_LOW && rule.priority() == HIGH
                ? LONGEST_HIGH_DELAY
                : LONGEST_DELAY;
    }

    private static double backInside(SampledRule rule) {
        return rule.direction() == Direction.BELOW
                ? rule.limit() + rule.hysteresis()
                : rule.limit() - rule.hysteresis();
    }

    private String limitOf(int index) {
        return at(index, rules.get(index).direction() == Direction.BELOW ? "below" : "above");
    }

    private static String at(int index, String key) {
        return "/sampled/" + index + "/" + key;
    }
}
