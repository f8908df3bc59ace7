package vigil.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPriority;
import vigil.alarm.CuffLimits;
import vigil.alarm.SampledRule;
import vigil.alarm.TechnicalDelays;

/// Changes of limits, as a person writes them: `spo2.medium=88`, `bp_high.high=190/115`, and of delays:
/// `pr_high.medium=20` (seconds).
///
/// The rapid fall of SpO2 follows its MEDIUM limit, 10 points below (clinical facts, 9.1).
///
/// All throw [IllegalArgumentException] with one sentence for what they do not understand.
public final class LimitEdits {
    private static final double RAPID_FALL = 10;
    private static final int MOST_SECONDS = 3600;

    private LimitEdits() {}

    /// The limits with one limit changed.
    public static AlarmLimits limit(AlarmLimits limits, String edit) {
        LimitEdit e = LimitEdit.of("--limit", edit);
        return switch (e.condition()) {
            case "bp_high" -> limits.withCuff(highPressure(limits.cuff(), e));
            case "bp_low" -> limits.withCuff(lowPressure(limits.cuff(), e));
            case "bp_rise" -> limits.withCuff(rise(limits.cuff(), e));
            default -> limits.withSampled(sampledLimit(limits.sampled(), e));
        };
    }

    /// The limits with one delay changed.
    public static AlarmLimits delay(AlarmLimits limits, String edit) {
        LimitEdit e = LimitEdit.of("--delay", edit);
        Duration delay = Duration.ofMillis(Math.round(e.numbers(1)[0] * 1000));
        if (delay.isNegative() || delay.toSeconds() > MOST_SECONDS) {
            throw e.wrong("a delay is 0 to " + MOST_SECONDS + " seconds");
        }
        TechnicalDelays t = limits.technical();
        return switch (e.name()) {
            case "no_signal.low" -> technical(limits, new TechnicalDelays(delay, t.noSignalMedium(), t.linkLost()));
            case "no_signal.medium" -> technical(limits, new TechnicalDelays(t.noSignalLow(), delay, t.linkLost()));
            case "link_lost.medium" ->
                technical(limits, new TechnicalDelays(t.noSignalLow(), t.noSignalMedium(), delay));
            default -> limits.withSampled(change(limits.sampled(), e, r -> with(r, r.limit(), delay)));
        };
    }

    private static List<SampledRule> sampledLimit(List<SampledRule> rules, LimitEdit e) {
        double limit = e.numbers(1)[0];
        AlarmCondition condition = condition(e);
        List<SampledRule> changed = new ArrayList<>(change(rules, e, r -> with(r, limit, r.delayOn())));
        if (condition == AlarmCondition.SPO2_LOW && e.priority() == AlarmPriority.MEDIUM) {
            changed.replaceAll(r -> isRapidFall(r, rules) ? with(r, limit - RAPID_FALL, r.delayOn()) : r);
        }
        return changed;
    }

    private static List<SampledRule> change(List<SampledRule> rules, LimitEdit e, UnaryOperator<SampledRule> change) {
        AlarmCondition condition = condition(e);
        List<SampledRule> changed = new ArrayList<>();
        boolean found = false;
        for (SampledRule rule : rules) {
            boolean fits =
                    rule.condition() == condition && rule.priority() == e.priority() && !isRapidFall(rule, rules);
            found |= fits;
            changed.add(fits ? change.apply(rule) : rule);
        }
        if (!found) {
            throw e.wrong("these limits have no " + e.priority() + " tier of it");
        }
        return changed;
    }

    private static boolean isRapidFall(SampledRule rule, List<SampledRule> rules) {
        return rule.condition() == AlarmCondition.SPO2_LOW
                && rule.priority() == AlarmPriority.HIGH
                && rule.delayOn().isZero()
                && rules.stream()
                        .anyMatch(m -> m.condition() == AlarmCondition.SPO2_LOW
                                && m.priority() == AlarmPriority.MEDIUM
                                && m.limit() - RAPID_FALL == rule.limit());
    }

    private static SampledRule with(SampledRule r, double limit, Duration delay) {
        return new SampledRule(
                r.condition(), r.metric(), r.direction(), limit, delay, r.hysteresis(), r.delayOff(), r.priority());
    }

    private static AlarmCondition condition(LimitEdit e) {
        String wanted = e.condition().equals("spo2") ? "spo2_low" : e.condition();
        return Arrays.stream(AlarmCondition.values())
                .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElseThrow(() -> e.wrong("there is no condition " + e.condition()));
    }

    private static CuffLimits highPressure(CuffLimits cuff, LimitEdit e) {
        double[] p = e.numbers(2);
        List<CuffLimits.Tier> tiers = cuff.high().stream()
                .map(t -> t.priority() == e.priority() ? new CuffLimits.Tier(t.priority(), (int) p[0], (int) p[1]) : t)
                .toList();
        return new CuffLimits(
                tiers, cuff.confirmAfter(), cuff.confirmWithin(), cuff.repeatWithin(), cuff.rise(), cuff.low());
    }

    private static CuffLimits lowPressure(CuffLimits cuff, LimitEdit e) {
        CuffLimits.Low low = cuff.low();
        CuffLimits.Low changed = switch (e.priority()) {
            case HIGH -> new CuffLimits.Low(low.mediumSystolic(), low.mediumMean(), (int) e.numbers(1)[0]);
            case MEDIUM -> new CuffLimits.Low((int) e.numbers(2)[0], (int) e.numbers(2)[1], low.highSystolic());
            case LOW -> throw e.wrong("low pressure has no LOW tier");
        };
        return new CuffLimits(
                cuff.high(), cuff.confirmAfter(), cuff.confirmWithin(), cuff.repeatWithin(), cuff.rise(), changed);
    }

    private static CuffLimits rise(CuffLimits cuff, LimitEdit e) {
        double[] p = e.numbers(2);
        CuffLimits.Rise changed =
                new CuffLimits.Rise((int) p[0], (int) p[1], cuff.rise().meanFactor());
        return new CuffLimits(
                cuff.high(), cuff.confirmAfter(), cuff.confirmWithin(), cuff.repeatWithin(), changed, cuff.low());
    }

    private static AlarmLimits technical(AlarmLimits l, TechnicalDelays changed) {
        return new AlarmLimits(
                l.preset(),
                l.version(),
                l.sampled(),
                l.satSeconds(),
                l.cuff(),
                l.sedation(),
                changed,
                l.silence(),
                l.escalation());
    }
}
