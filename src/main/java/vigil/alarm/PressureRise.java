package vigil.alarm;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vigil.metric.CuffResult;

/// BP_RISE: a rise over the baseline (clinical facts, 9.1 and 2.1). Inactive without a baseline; the mean
/// is judged only where the device reports one.
///
/// Thread rule: confined to its engine's thread.
final class PressureRise {
    private static final AlarmId ID = AlarmId.of(AlarmCondition.BP_RISE);

    private CuffLimits.Rise limits;
    private AlarmInput.@Nullable Baseline baseline;
    private @Nullable Finding finding;

    PressureRise(CuffLimits.Rise limits) {
        this.limits = limits;
    }

    void adopt(CuffLimits.Rise changed) {
        limits = changed;
    }

    void baseline(AlarmInput.Baseline changed) {
        baseline = changed;
    }

    void take(CuffResult reading) {
        AlarmInput.Baseline before = baseline;
        finding = before == null ? null : judge(reading, before);
    }

    void report(Consumer<Finding> findings) {
        if (finding != null) {
            findings.accept(finding);
        }
    }

    private @Nullable Finding judge(CuffResult reading, AlarmInput.Baseline before) {
        int systolic = reading.systolic() - before.systolic();
        int diastolic = reading.diastolic() - before.diastolic();
        String cause;
        if (systolic >= limits.systolic() || diastolic >= limits.diastolic()) {
            cause = "%+d/%+d from baseline %d/%d".formatted(systolic, diastolic, before.systolic(), before.diastolic());
        } else if (reading.mean().isPresent() && isMeanRaised(reading.mean().getAsInt(), before.mean())) {
            cause = "MAP " + reading.mean().getAsInt() + ", above " + limits.meanFactor() + " × baseline "
                    + before.mean();
        } else {
            return null;
        }
        String value = CuffRules.value(reading);
        return new Finding(ID, AlarmPriority.LOW, false, reading.at(), "BP " + value, value, cause);
    }

    /// Compared in whole hundredths: a product in floating point can fall a hair below a mean that equals it.
    private boolean isMeanRaised(int mean, int before) {
        return mean * 100L > Math.round(limits.meanFactor() * 100) * before;
    }
}
