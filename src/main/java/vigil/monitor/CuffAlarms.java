package vigil.monitor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.AlarmPriority;
import vigil.metric.Timestamp;
import vigil.session.schedule.CuffDue;
import vigil.treatment.CuffRules;
import vigil.treatment.LabelPoint;

/// A cuff reading that does not come is an alarm (clinical facts, 9.3; stories SV-1, SV-2 and SV-4; hazard H13): LOW,
/// then MEDIUM, each at its time after it was due. A point of the plan brings its own times, and may be an alarm of its
/// own. A repeat is the alarm system's own matter, and what the label makes optional never alarms.
///
/// Confined to the monitor's thread.
final class CuffAlarms {
    // Requirement: SES-CUFF-3
    // Control: H13
    static final AlarmId OVERDUE = AlarmId.of(AlarmCondition.NIBP_OVERDUE);
    static final AlarmId POINT_MISSING = AlarmId.of(AlarmCondition.NIBP_40_MIN);

    private static final List<AlarmId> ALL = List.of(OVERDUE, POINT_MISSING);

    private final Map<AlarmId, AlarmPriority> told = new LinkedHashMap<>();

    /// A new session: nothing has been told in it.
    void begin() {
        told.clear();
    }

    /// Takes up after a restart what signalled.
    void restore(List<AlarmOccurrence> alarms) {
        begin();
        alarms.stream().filter(a -> ALL.contains(a.id())).forEach(a -> told.put(a.id(), a.priority()));
    }

    /// The alarms that changed by now.
    ///
    /// @param due all readings that are due
    List<AlarmInput.Fault> changes(List<CuffDue> due, CuffRules rules, Timestamp now) {
        List<AlarmInput.Fault> changes = new ArrayList<>();
        List<Late> late = late(due, rules, now);
        for (AlarmId id : ALL) {
            Late worst = worst(late, id);
            AlarmPriority is = worst == null ? null : worst.priority();
            if (is != told.get(id)) {
                changes.add(new AlarmInput.Fault(id, is, worst == null ? "" : worst.cause()));
                if (is == null) {
                    told.remove(id);
                } else {
                    told.put(id, is);
                }
            }
        }
        return changes;
    }

    /// A reading that has not come for too long.
    private record Late(AlarmId id, AlarmPriority priority, String cause) {}

    private static @Nullable Late worst(List<Late> late, AlarmId id) {
        Late worst = null;
        for (Late one : late) {
            if (one.id().equals(id) && (worst == null || one.priority().compareTo(worst.priority()) > 0)) {
                worst = one;
            }
        }
        return worst;
    }

    private static List<Late> late(List<CuffDue> all, CuffRules rules, Timestamp now) {
        List<Late> late = new ArrayList<>();
        for (CuffDue due : all) {
            Late one = judge(due, rules, now.since(due.at()));
            if (one != null) {
                late.add(one);
            }
        }
        return late;
    }

    private static @Nullable Late judge(CuffDue due, CuffRules rules, Duration late) {
        return switch (due.reason()) {
            case REPEAT -> null;
            case INTERVAL, EMERGENCY -> overdue(late, rules.overdueLow(), rules.overdueMedium());
            case POINT -> due.point().map(point -> judge(point, late)).orElse(null);
        };
    }

    private static @Nullable Late judge(LabelPoint point, Duration late) {
        if (point.optional()) {
            return null;
        }
        Late overdue =
                overdue(late, point.low().minus(point.due()), point.medium().minus(point.due()));
        return overdue == null || !point.ownAlarm()
                ? overdue
                : new Late(
                        POINT_MISSING,
                        overdue.priority(),
                        "none since " + point.opens().toMinutes() + " min after the dose");
    }

    private static @Nullable Late overdue(Duration late, Duration low, Duration medium) {
        if (late.compareTo(low) < 0) {
            return null;
        }
        AlarmPriority priority = late.compareTo(medium) < 0 ? AlarmPriority.LOW : AlarmPriority.MEDIUM;
        return new Late(OVERDUE, priority, "due " + Words.minutes(late) + " ago");
    }
}
