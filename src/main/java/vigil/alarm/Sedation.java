package vigil.alarm;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;

/// SEDATION: a person's score (MOAA/S, 5 awake, 0 does not respond) at or under a tier. Judged at once; the next entry
/// changes it or ends it, whenever that comes (clinical facts, 9.1 and EV-6; hazard H32).
///
/// Thread rule: confined to its engine's thread.
final class Sedation {
    private static final AlarmId ID = AlarmId.of(AlarmCondition.SEDATION);

    private SedationTiers tiers;
    private @Nullable Finding finding;

    Sedation(SedationTiers tiers) {
        this.tiers = tiers;
    }

    /// Other tiers are in force from the next entry on.
    void adopt(SedationTiers changed) {
        tiers = changed;
    }

    void take(Timestamp now, int score) {
        if (score <= tiers.high()) {
            finding = finding(now, AlarmPriority.HIGH, score, tiers.high());
        } else if (score <= tiers.medium()) {
            finding = finding(now, AlarmPriority.MEDIUM, score, tiers.medium());
        } else if (score <= tiers.low()) {
            finding = finding(now, AlarmPriority.LOW, score, tiers.low());
        } else {
            finding = null;
        }
    }

    /// The only score was wrong: nobody knows one.
    void strike() {
        finding = null;
    }

    void report(Consumer<Finding> findings) {
        if (finding != null) {
            findings.accept(finding);
        }
    }

    private static Finding finding(Timestamp now, AlarmPriority priority, int score, int tier) {
        String value = Integer.toString(score);
        return new Finding(ID, priority, false, now, "MOAA/S " + value, value, tier + " or less");
    }
}
