package vigil.alarm;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vigil.metric.CuffFailure;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;

/// The rules on cuff readings together. Each valid reading is judged alone and at once; a failed one says only that it
/// failed, and never ends an alarm.
///
/// Thread rule: confined to its engine's thread.
final class CuffRules {
    private CuffLimits limits;
    private AlarmInput.@Nullable Baseline baseline;
    private HighPressure high;
    private PressureRise rise;
    private LowPressure low;
    private RepeatDue repeat;
    private CuffFailures failures = new CuffFailures();

    CuffRules(CuffLimits limits) {
        this.limits = limits;
        high = new HighPressure(limits);
        rise = new PressureRise(limits.rise());
        low = new LowPressure(limits.low());
        repeat = new RepeatDue(limits.repeatWithin());
    }

    /// Other limits are in force from the next reading on.
    void adopt(CuffLimits changed) {
        limits = changed;
        high.adopt(limits);
        rise.adopt(limits.rise());
        low.adopt(limits.low());
        repeat.adopt(limits.repeatWithin());
    }

    void baseline(AlarmInput.Baseline changed) {
        baseline = changed;
        rise.baseline(changed);
    }

    boolean hasBaseline() {
        return baseline != null;
    }

    /// Forgets every reading and takes these in their place: one of them was corrected, so each rule must come to what
    /// it would have come to, the confirmation of a severe pressure and the repeat that is due among them.
    void retell(Timestamp now, List<CuffReading> readings) {
        high = new HighPressure(limits);
        rise = new PressureRise(limits.rise());
        low = new LowPressure(limits.low());
        repeat = new RepeatDue(limits.repeatWithin());
        failures = new CuffFailures();
        if (baseline != null) {
            rise.baseline(baseline);
        }
        readings.forEach(this::take);
        // At once, so that a repeat overdue before and after does not end in between.
        tick(now);
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
