package vigil.report;

import java.util.Locale;
import java.util.Optional;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPriority;
import vigil.alarm.CuffLimits;
import vigil.alarm.Direction;
import vigil.alarm.SampledRule;
import vigil.alarm.SedationTiers;
import vigil.session.AlarmEpisode;

/// Limits in words: `below 90 for 15 s`.
final class LimitWords {
    private LimitWords() {}

    /// The limit an alarm is about, as it stood when the alarm began; an empty text where no number decides.
    static String of(AlarmEpisode alarm) {
        AlarmLimits limits = alarm.limits();
        return switch (alarm.id().condition()) {
            case SPO2_LOW, PR_HIGH, PR_LOW, RR_HIGH, RR_LOW, ETCO2_HIGH, ETCO2_LOW ->
                sampled(limits, alarm.id().condition(), alarm.priority());
            case SEDATION -> "MOAA/S " + sedation(limits.sedation(), alarm.priority()) + " or less";
            case BP_HIGH -> high(limits.cuff(), alarm.priority()).orElse("");
            case BP_RISE -> rise(limits.cuff().rise());
            case BP_LOW -> low(limits.cuff().low(), alarm.priority());
            case SPO2_NO_SIGNAL ->
                "no signal for "
                        + (alarm.priority() == AlarmPriority.LOW
                                        ? limits.technical().noSignalLow()
                                        : limits.technical().noSignalMedium())
                                .toSeconds()
                        + " s";
            case LINK_LOST -> "no link for " + limits.technical().linkLost().toSeconds() + " s";
            case NIBP_FAIL,
                    NIBP_OVERDUE,
                    REPEAT_DUE,
                    NIBP_40_MIN,
                    DEVICE_ALARM,
                    DEVICE_FAULT,
                    SCREEN_STALLED,
                    GUARD_LOST,
                    AUDIO_LOST,
                    RECORD_FAILED,
                    DISK_LOW,
                    CLOCK_JUMP,
                    BAD_FRAMES,
                    WAVEFORM_LOST,
                    RAW_LOST -> "";
        };
    }

    private static int sedation(SedationTiers tiers, AlarmPriority priority) {
        return switch (priority) {
            case HIGH -> tiers.high();
            case MEDIUM -> tiers.medium();
            case LOW -> tiers.low();
        };
    }

    /// `below 90 for 15 s`; two rules of one tier (the rapid fall) are joined by "or".
    static String sampled(AlarmLimits limits, AlarmCondition condition, AlarmPriority priority) {
        return limits.sampled().stream()
                .filter(r -> r.condition() == condition && r.priority() == priority)
                .map(LimitWords::of)
                .reduce((one, other) -> one + " or " + other)
                .orElse("");
    }

    private static String of(SampledRule rule) {
        String side = rule.direction() == Direction.BELOW ? "below " : "above ";
        String delay =
                rule.delayOn().isZero() ? " at once" : " for " + rule.delayOn().toSeconds() + " s";
        return side + number(rule.limit()) + delay;
    }

    /// `above 180/110`.
    static Optional<String> high(CuffLimits limits, AlarmPriority priority) {
        return limits.high().stream()
                .filter(t -> t.priority() == priority)
                .map(t -> "above " + t.systolic() + "/" + t.diastolic())
                .findFirst();
    }

    /// `+40 or +25 over baseline, or MAP above 1.3 × baseline`.
    static String rise(CuffLimits.Rise rise) {
        return "+" + rise.systolic() + " systolic or +" + rise.diastolic() + " diastolic, or MAP above "
                + number(rise.meanFactor()) + " × baseline";
    }

    /// `below 90 or MAP below 65`; LOW has none.
    static String low(CuffLimits.Low low, AlarmPriority priority) {
        return switch (priority) {
            case HIGH -> "systolic below " + low.highSystolic();
            case MEDIUM -> "systolic below " + low.mediumSystolic() + " or MAP below " + low.mediumMean();
            case LOW -> "";
        };
    }

    static String number(double value) {
        return value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.2f", value).replaceAll("0+$", "");
    }
}
