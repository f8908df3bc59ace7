package vigil.alarm;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vigil.metric.CuffFailure;
import vigil.metric.Timestamp;

/// NIBP_FAIL: LOW when a determination failed, MEDIUM from the second in a row on; a valid reading ends it (clinical
/// facts, 9.3).
///
/// Thread rule: confined to its engine's thread.
final class CuffFailures {
    private static final AlarmId ID = AlarmId.of(AlarmCondition.NIBP_FAIL);

    private int inARow;
    private @Nullable Finding finding;

    void failed(CuffFailure failure) {
        inARow++;
        Timestamp since = finding == null ? failure.at() : finding.since();
        AlarmPriority priority = inARow == 1 ? AlarmPriority.LOW : AlarmPriority.MEDIUM;
        String cause = inARow == 1 ? failure.reason() : failure.reason() + ", " + inARow + " in a row";
        finding = Finding.technical(ID, priority, since, ID.condition().words(), cause);
    }

    void succeeded() {
        inARow = 0;
        finding = null;
    }

    void report(Consumer<Finding> findings) {
        if (finding != null) {
            findings.accept(finding);
        }
    }
}
