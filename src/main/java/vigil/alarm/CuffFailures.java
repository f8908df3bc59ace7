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
    private @Nullable Timestamp since;
    private String reason = "";

    void failed(CuffFailure failure) {
        inARow++;
        reason = failure.reason();
        since = since == null ? failure.at() : since;
    }

    void succeeded() {
        inARow = 0;
        since = null;
    }

    void report(Consumer<Finding> findings) {
        if (since != null) {
            AlarmPriority priority = inARow == 1 ? AlarmPriority.LOW : AlarmPriority.MEDIUM;
            String cause = inARow == 1 ? reason : reason + ", " + inARow + " in a row";
            findings.accept(
                    Finding.technical(ID, priority, since, ID.condition().words(), cause));
        }
    }
}
