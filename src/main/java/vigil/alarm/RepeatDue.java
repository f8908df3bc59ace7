package vigil.alarm;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;

/// REPEAT_DUE: a reading above the MEDIUM tier asks for another one. Without a further valid reading it is a MEDIUM
/// alarm of the equipment's kind: nobody looked again (clinical facts, 9.3). A failed reading is no repeat.
///
/// Thread rule: confined to its engine's thread.
final class RepeatDue {
    private static final AlarmId ID = AlarmId.of(AlarmCondition.REPEAT_DUE);

    private Duration within;
    private @Nullable CuffResult severe;
    private @Nullable Finding overdue;

    RepeatDue(Duration within) {
        this.within = within;
    }

    void adopt(Duration changed) {
        within = changed;
        overdue = null;
    }

    void take(CuffResult reading, boolean isSevere) {
        severe = isSevere ? reading : null;
        overdue = null;
    }

    /// What only time changes.
    void tick(Timestamp now) {
        CuffResult reading = severe;
        if (overdue == null && reading != null && !now.isBefore(reading.at().plus(within))) {
            String title = AlarmText.sentence(ID.condition().words());
            String cause = AlarmText.length(within) + " after BP " + CuffRules.value(reading);
            overdue = Finding.technical(ID, AlarmPriority.MEDIUM, reading.at(), title, cause);
        }
    }

    /// When the repeat is due; empty if none is.
    Optional<Timestamp> dueAt() {
        return Optional.ofNullable(severe).map(r -> r.at().plus(within));
    }

    void report(Consumer<Finding> findings) {
        if (overdue != null) {
            findings.accept(overdue);
        }
    }
}
