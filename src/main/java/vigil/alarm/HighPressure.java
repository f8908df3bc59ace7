package vigil.alarm;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;

/// BP_HIGH: the absolute limits on one reading, and the confirmation: two readings above the MEDIUM tier, far enough
/// apart to be independent and near enough to belong together, are HIGH (clinical facts, 9.1). Strict comparison (S1);
/// no delay; over at the next valid reading inside.
///
/// Thread rule: confined to its engine's thread.
final class HighPressure {
    // Requirement: SES-CUFF-5
    // Control: H15
    private static final AlarmId ID = AlarmId.of(AlarmCondition.BP_HIGH);

    private CuffLimits limits;
    private final Deque<CuffResult> severe = new ArrayDeque<>();
    private @Nullable Finding finding;

    HighPressure(CuffLimits limits) {
        this.limits = limits;
    }

    void adopt(CuffLimits changed) {
        limits = changed;
    }

    /// Judges a valid reading and returns true if it is above the MEDIUM tier, so that a repeat is due.
    boolean take(CuffResult reading) {
        CuffLimits.@Nullable Tier tier = highestPassed(reading);
        boolean isSevere = tier != null && tier.priority().compareTo(AlarmPriority.MEDIUM) >= 0;
        CuffResult first = isSevere ? confirms(reading.at()) : null;
        if (isSevere) {
            severe.addLast(reading);
        }
        if (tier == null) {
            finding = null;
        } else if (first != null && tier.priority() != AlarmPriority.HIGH) {
            finding = finding(AlarmPriority.HIGH, reading, confirmed(tier, first, reading));
        } else {
            finding = finding(tier.priority(), reading, "above " + passed(tier, reading));
        }
        return isSevere;
    }

    void report(Consumer<Finding> findings) {
        if (finding != null) {
            findings.accept(finding);
        }
    }

    private CuffLimits.@Nullable Tier highestPassed(CuffResult reading) {
        CuffLimits.Tier highest = null;
        for (CuffLimits.Tier tier : limits.high()) {
            boolean isPassed = reading.systolic() > tier.systolic() || reading.diastolic() > tier.diastolic();
            if (isPassed && (highest == null || tier.priority().compareTo(highest.priority()) > 0)) {
                highest = tier;
            }
        }
        return highest;
    }

    /// An earlier severe reading, not too near and not too far; null if there is none.
    private @Nullable CuffResult confirms(Timestamp at) {
        severe.removeIf(r -> at.since(r.at()).compareTo(limits.confirmWithin()) > 0);
        return severe.stream()
                .filter(r -> at.since(r.at()).compareTo(limits.confirmAfter()) >= 0)
                .findFirst()
                .orElse(null);
    }

    private static Finding finding(AlarmPriority priority, CuffResult reading, String limit) {
        String value = CuffRules.value(reading);
        return new Finding(ID, priority, false, reading.at(), "BP " + value, value, limit);
    }

    /// The limits of a tier that a reading passed: `200/120`, `160`, or `100 diastolic`.
    private static String passed(CuffLimits.Tier tier, CuffResult reading) {
        if (reading.systolic() <= tier.systolic()) {
            return tier.diastolic() + " diastolic";
        }
        return reading.diastolic() > tier.diastolic()
                ? tier.systolic() + "/" + tier.diastolic()
                : Integer.toString(tier.systolic());
    }

    private static String confirmed(CuffLimits.Tier tier, CuffResult first, CuffResult second) {
        Duration apart = second.at().since(first.at());
        return "second above " + tier.systolic() + "/" + tier.diastolic() + ", first " + CuffRules.value(first) + ", "
                + AlarmText.length(apart) + " before";
    }
}
