package vigil.store.preset;

import static vigil.alarm.AlarmPriority.HIGH;
import static vigil.alarm.AlarmPriority.LOW;
import static vigil.alarm.AlarmPriority.MEDIUM;

import java.time.Duration;
import java.util.List;
import vigil.alarm.CuffLimits;
import vigil.metric.Metric;

/// The checks of limits on cuff readings.
final class CuffCheck {
    private CuffCheck() {}

    static void check(CuffLimits cuff, CuffLimits shipped, Findings findings) {
        findings.unless(
                cuff.high().stream().map(CuffLimits.Tier::priority).toList().equals(List.of(LOW, MEDIUM, HIGH)),
                "/BP_HIGH",
                "BP high needs LOW, MEDIUM and HIGH, in this order");
        for (int i = 0; i < cuff.high().size(); i++) {
            tier(cuff.high(), i, findings);
        }
        findings.unless(
                cuff.confirmAfter().compareTo(cuff.confirmWithin()) < 0,
                "/BP_CONFIRM/after",
                "a confirming reading must be able to come: \"after\" must be shorter than \"within\"");
        findings.range(
                cuff.repeatWithin(),
                Duration.ofSeconds(1),
                shipped.repeatWithin(),
                "/BP_CONFIRM/repeatWithin",
                "the time for the repeat");
        rise(cuff.rise(), findings);
        low(cuff, findings);
    }

    private static void tier(List<CuffLimits.Tier> tiers, int i, Findings findings) {
        CuffLimits.Tier tier = tiers.get(i);
        String at = "/BP_HIGH/" + i;
        String name = "BP high, " + tier.priority();
        plausible(Metric.NIBP_SYS, tier.systolic(), at + "/sys", name, findings);
        plausible(Metric.NIBP_DIA, tier.diastolic(), at + "/dia", name, findings);
        if (tier.priority() == MEDIUM) {
            // Clinical facts, 9.1, last line.
            findings.range(tier.systolic(), 140, 200, at + "/sys", name + ": systolic");
        }
        findings.unless(tier.systolic() > tier.diastolic(), at, name + ": systolic must be above diastolic");
        if (i > 0) {
            CuffLimits.Tier lower = tiers.get(i - 1);
            findings.unless(
                    tier.systolic() >= lower.systolic() && tier.diastolic() >= lower.diastolic(),
                    at,
                    name + " must not lie below " + lower.priority());
        }
    }

    private static void rise(CuffLimits.Rise rise, Findings findings) {
        findings.unless(rise.systolic() > 0, "/BP_RISE/sys", "BP rise: the rise must be above 0");
        findings.unless(rise.diastolic() > 0, "/BP_RISE/dia", "BP rise: the rise must be above 0");
        findings.unless(rise.meanFactor() > 1, "/BP_RISE/map", "BP rise: the factor must be above 1");
    }

    private static void low(CuffLimits cuff, Findings findings) {
        CuffLimits.Low low = cuff.low();
        plausible(Metric.NIBP_SYS, low.mediumSystolic(), "/BP_LOW/mediumSys", "BP low, MEDIUM", findings);
        plausible(Metric.NIBP_MAP, low.mediumMean(), "/BP_LOW/mediumMap", "BP low, MEDIUM", findings);
        plausible(Metric.NIBP_SYS, low.highSystolic(), "/BP_LOW/highSys", "BP low, HIGH", findings);
        findings.unless(
                low.highSystolic() <= low.mediumSystolic(),
                "/BP_LOW/highSys",
                "BP low: HIGH must not lie above MEDIUM");
        findings.unless(
                cuff.high().stream().allMatch(t -> t.systolic() > low.mediumSystolic()),
                "/BP_LOW/mediumSys",
                "BP low and BP high leave nothing between them");
    }

    private static void plausible(Metric metric, int value, String pointer, String name, Findings findings) {
        findings.unless(metric.isPlausible(value), pointer, name + ": " + value + " is no plausible " + metric.label());
    }
}
