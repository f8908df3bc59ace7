package vigil.alarm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vigil.metric.Metric;
import vigil.metric.Timestamp;

/// All tiers of one condition on a continuously measured metric. It reports its highest tier (S8).
///
/// Thread rule: confined to its engine's thread.
final class SampledCondition {
    private final AlarmId id;
    private final Metric metric;
    private final List<SampledTier> tiers = new ArrayList<>();
    private @Nullable Finding finding;
    private boolean isStale;

    /// @param rules the tiers, all of one condition and one metric
    SampledCondition(List<SampledRule> rules) {
        id = AlarmId.of(rules.getFirst().condition());
        metric = rules.getFirst().metric();
        adopt(rules);
    }

    AlarmCondition condition() {
        return id.condition();
    }

    Metric metric() {
        return metric;
    }

    /// Other numbers are in force. A tier of the same priority goes on with its clocks; a new one starts at rest.
    void adopt(List<SampledRule> rules) {
        isStale = true;
        List<SampledTier> before = new ArrayList<>(tiers);
        tiers.clear();
        for (SampledRule rule : rules) {
            SampledTier tier = before.stream()
                    .filter(t -> t.rule().priority() == rule.priority())
                    .findFirst()
                    .orElseGet(() -> new SampledTier(rule));
            before.remove(tier);
            tier.adopt(rule);
            tiers.add(tier);
        }
    }

    void take(Timestamp at, double value, boolean sure, Timestamp doubtFrom) {
        isStale = true;
        tiers.forEach(t -> t.take(at, value, sure, doubtFrom));
    }

    void doubted(Timestamp at, Timestamp doubtFrom) {
        isStale = true;
        tiers.forEach(t -> t.doubted(at, doubtFrom));
    }

    void silent() {
        isStale = true;
        tiers.forEach(SampledTier::silent);
    }

    void end() {
        isStale = true;
        tiers.forEach(SampledTier::end);
    }

    /// What it sees now; null if no tier holds or is pending.
    @Nullable
    Finding finding() {
        if (isStale) {
            // Asked after every input of the room, changed only by those of its metric.
            finding = judge();
            isStale = false;
        }
        return finding;
    }

    private @Nullable Finding judge() {
        SampledTier holding = foremost(SampledTier::holds);
        SampledTier tier = holding != null ? holding : foremost(SampledTier::isPending);
        if (tier == null || tier.violatedSince() == null) {
            return null;
        }
        String value = AlarmText.number(tier.lastViolating());
        return new Finding(
                id,
                tier.rule().priority(),
                holding == null,
                tier.violatedSince(),
                metric.label() + " " + value,
                value,
                AlarmText.side(tier.rule().direction()) + " "
                        + AlarmText.number(tier.rule().limit()));
    }

    /// The tier that speaks for the condition: the most urgent; among equals the one passed last; of those that one
    /// sample passed together, the farthest.
    private @Nullable SampledTier foremost(Predicate<SampledTier> standing) {
        SampledTier best = null;
        for (SampledTier tier : tiers) {
            if (standing.test(tier) && (best == null || RANK.compare(tier, best) > 0)) {
                best = tier;
            }
        }
        return best;
    }

    private static final Comparator<SampledTier> RANK = Comparator.comparing(
                    (SampledTier t) -> t.rule().priority())
            .thenComparing(SampledCondition::passedLater)
            .thenComparingDouble(t -> t.rule().direction() == Direction.BELOW
                    ? -t.rule().limit()
                    : t.rule().limit());

    private static int passedLater(SampledTier a, SampledTier b) {
        Timestamp at = a.lastViolation();
        Timestamp bt = b.lastViolation();
        if (at == null || bt == null) {
            return Boolean.compare(at != null, bt != null);
        }
        return at.since(bt).compareTo(Duration.ZERO);
    }
}
