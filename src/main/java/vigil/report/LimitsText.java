package vigil.report;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigil.alarm.AlarmLimits;
import vigil.alarm.CuffLimits;
import vigil.alarm.Direction;
import vigil.alarm.SampledRule;

/// Limits as one line of text, so that an export says which were in force (clinical facts, 6.4 H21).
final class LimitsText {
    private LimitsText() {}

    static String of(AlarmLimits limits) {
        return Stream.concat(limits.sampled().stream().map(LimitsText::rule), cuff(limits.cuff()))
                .collect(Collectors.joining("; "));
    }

    private static String rule(SampledRule rule) {
        return rule.metric() + (rule.direction() == Direction.BELOW ? " below " : " above ") + number(rule.limit())
                + " for " + rule.delayOn().toSeconds() + " s " + rule.priority();
    }

    private static Stream<String> cuff(CuffLimits cuff) {
        Stream<String> high =
                cuff.high().stream().map(t -> "BP above " + t.systolic() + "/" + t.diastolic() + " " + t.priority());
        Stream<String> others = Stream.of(
                "BP rise of " + cuff.rise().systolic() + "/" + cuff.rise().diastolic() + " or mean above "
                        + String.format(Locale.ROOT, "%.2f", cuff.rise().meanFactor()) + " of baseline LOW",
                "SYS below " + cuff.low().mediumSystolic() + " or MAP below "
                        + cuff.low().mediumMean() + " MEDIUM",
                "SYS below " + cuff.low().highSystolic() + " HIGH");
        return Stream.concat(high, others);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
