package vigil.ui.chart;

import java.util.List;
import java.util.Optional;
import vigil.alarm.AlarmPriority;
import vigil.alarm.Direction;
import vigil.metric.CuffResult;
import vigil.session.Baseline;
import vigil.session.Session;

/// A session's blood pressures around its dose, as small as one of a row shows them.
///
/// Thread rule: immutable.
///
/// @param readings by time
/// @param stopMillis when the dose stopped, from its start; 0 without a dose
/// @param limit the systolic limit of MEDIUM priority that was last in force, mmHg
public record PressureOutline(
        List<Reading> readings, Optional<Baseline> baseline, int stopMillis, Optional<Integer> limit) {
    /// A reading.
    ///
    /// @param millis from the start of the dose; before it negative
    public record Reading(int millis, int systolic, int diastolic) {}

    public PressureOutline {
        readings = List.copyOf(readings);
    }

    /// The outline of a session; without a dose from its own start.
    public static PressureOutline of(Session session) {
        int zero = session.doseStart().map(session::millisAt).orElse(0);
        int stop = session.doseStart()
                .map(start -> session.millisAt(session.doseClock().stopped().orElse(session.last())) - zero)
                .orElse(0);
        return new PressureOutline(
                session.cuffResults().stream()
                        .map(r -> reading(r, session.millisAt(r.at()) - zero))
                        .toList(),
                session.baseline(),
                stop,
                LimitLine.of(session, LaneKind.NIBP).stream()
                        .filter(l -> l.priority() == AlarmPriority.MEDIUM && l.direction() == Direction.ABOVE)
                        .map(l -> (int) Math.round(l.value()))
                        .findFirst());
    }

    private static Reading reading(CuffResult result, int millis) {
        return new Reading(millis, result.systolic(), result.diastolic());
    }
}
