package vigil.alarm;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vigil.metric.CuffResult;

/// BP_LOW: systolic or mean pressure below its limit (clinical facts, 9.1). The mean is judged only where the device
/// reports one.
///
/// Thread rule: confined to its engine's thread.
final class LowPressure {
    private static final AlarmId ID = AlarmId.of(AlarmCondition.BP_LOW);

    private CuffLimits.Low limits;
    private @Nullable Finding finding;

    LowPressure(CuffLimits.Low limits) {
        this.limits = limits;
    }

    void adopt(CuffLimits.Low changed) {
        limits = changed;
    }

    void take(CuffResult reading) {
        if (reading.systolic() < limits.highSystolic()) {
            finding = finding(AlarmPriority.HIGH, reading, "below " + limits.highSystolic());
        } else if (reading.systolic() < limits.mediumSystolic()) {
            finding = finding(AlarmPriority.MEDIUM, reading, "below " + limits.mediumSystolic());
        } else if (reading.mean().isPresent() && reading.mean().getAsInt() < limits.mediumMean()) {
            String cause = "MAP " + reading.mean().getAsInt() + ", below " + limits.mediumMean();
            finding = finding(AlarmPriority.MEDIUM, reading, cause);
        } else {
            finding = null;
        }
    }

    void report(Consumer<Finding> findings) {
        if (finding != null) {
            findings.accept(finding);
        }
    }

    private static Finding finding(AlarmPriority priority, CuffResult reading, String limit) {
        String value = CuffRules.value(reading);
        return new Finding(ID, priority, false, reading.at(), "BP " + value, value, limit);
    }
}
