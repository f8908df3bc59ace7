package vigil.session.schedule;

import java.util.List;
import vigil.metric.Timestamp;
import vigil.session.Session;

/// What is due in a session, by its log, its rules and the monitoring clock. Pure.
///
/// Thread rule: any thread; nothing is kept.
public final class Schedule {
    private Schedule() {}

    /// Everything that is due next or overdue, the soonest first. Empty where nothing is monitored.
    ///
    /// @param now not before the session's last entry
    public static List<Due> of(Session session, Timestamp now) {
        return List.of();
    }
}
