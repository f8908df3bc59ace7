package vigil.alarm;

import java.util.Optional;
import java.util.function.Consumer;
import vigil.metric.CuffFailure;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;

/// The rules on cuff readings together. Each valid reading is judged alone and at once; a failed one says only that it
/// failed, and never ends an alarm.
///
/// Thread rule: confined to its engine's thread.
final class CuffRules {
    private final HighPressure high;
    private final PressureRise rise;
    private final LowPressure low;
    private final RepeatDue repeat;
    private final CuffFailures failures = new CuffFailures();

    CuffRules(CuffLimits limits) {
        high = new HighPressure(limits);
        rise = new PressureRise(limits.rise());
        low = new LowPressure(limits.low());
        repeat = new RepeatDue(limits.repeatWithin());
    }

    /// Other limits are in force from the next reading on.
    void adopt(CuffLimits limits) {
        high.adopt(limits);
        rise.adopt(limits.rise());
        low.adopt(limits.low());
        repeat.adopt(limits.repeatWithin());
    }

    void baseline(AlarmInput.Baseline baseline) {
        rise.baseline(baseline);
    }

    boolean hasBaseline() {
        return rise.hasBaseline();
    }

    void take(CuffReading reading) {
        switch (reading) {
            case CuffResult result -> {
                boolean isSevere = high.take(result);
                rise.take(result);
                low.take(result);
                repeat.take(result, isSevere);
                failures.succeeded();
            }
            case CuffFailure failure -> failures.failed(failure);
        }
    }

    void tick(Timestamp now) {
        repeat.tick(now);
    }

    Optional<Timestamp> repeatDueAt() {
        return repeat.dueAt();
    }

    void report(Consumer<Finding> findings) {
        high.report(findings);
        rise.report(findings);
        low.report(findings);
        repeat.report(findings);
        failures.report(findings);
    }

    /// The two pressures as they are said: `204/121`.
    static String value(CuffResult reading) {
        return reading.systolic() + "/" + reading.diastolic();
    }
}
