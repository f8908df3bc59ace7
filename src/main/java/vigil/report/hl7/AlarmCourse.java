package vigil.report.hl7;

import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AlarmTransition;

/// One alarm from its start to its end, as far as it has come.
///
/// @param began the log entry of its start: what its messages have in common
/// @param count how many changes there were before this one
/// @param event the newest change
/// @param priority the newest one; an alarm that is over keeps its last
/// @param cause the newest one that says something
record AlarmCourse(long began, int count, AlarmEvent event, AlarmPriority priority, String cause) {

    /// The course after a change.
    ///
    /// @param before null if the alarm begins with this change
    static AlarmCourse next(@Nullable AlarmCourse before, AlarmEvent event, long entry) {
        @Nullable AlarmPriority now = event.priority();
        AlarmPriority lasting = before == null ? AlarmPriority.LOW : before.priority();
        String said = before == null ? "" : before.cause();
        return new AlarmCourse(
                before == null ? entry : before.began(),
                before == null ? 0 : before.count() + 1,
                event,
                now == null ? lasting : now,
                event.cause().isEmpty() ? said : event.cause());
    }

    boolean isOver() {
        return event.transition() == AlarmTransition.INACTIVE;
    }
}
