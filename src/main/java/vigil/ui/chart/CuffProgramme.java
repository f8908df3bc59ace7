package vigil.ui.chart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigil.metric.CuffReading;
import vigil.metric.Timestamp;
import vigil.monitor.CuffStatus;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.treatment.CuffCadence;

/// When cuff readings are planned: what a live chart draws as hollow diamonds.
///
/// Thread rule: immutable.
///
/// @param due the next one; empty if none is planned
/// @param interval between the next ones; zero if the programme is off
public record CuffProgramme(Optional<Timestamp> due, Duration interval) {
    /// Nothing is planned.
    public static final CuffProgramme OFF = new CuffProgramme(Optional.empty(), Duration.ZERO);

    /// The programme as the room runs it.
    public static CuffProgramme of(CuffStatus status) {
        return new CuffProgramme(status.due(), status.interval());
    }

    /// The programme as the session's plan has it, counted from the newest reading.
    public static CuffProgramme planned(Session session) {
        if (session.isEnded() || session.cuffs().isEmpty()) {
            return OFF;
        }
        CuffReading newest = session.cuffs().getLast();
        CuffCadence cadence = session.plan().cadence();
        Duration interval = session.phase().isBeforeDose()
                ? cadence.baseline()
                : session.phase() == Phase.DOSING ? cadence.dosing() : cadence.observation(Duration.ZERO);
        return new CuffProgramme(Optional.of(newest.at().plus(interval)), interval);
    }

    /// The planned times after `now` and before `until`, in milliseconds since the session began. After the planned end
    /// of the dose the plan's interval for the observation holds.
    List<Integer> after(Session session, SessionTimes times, int until) {
        List<Integer> planned = new ArrayList<>();
        if (due.isEmpty()) {
            return planned;
        }
        CuffCadence cadence = session.plan().cadence();
        int at = session.millisAt(due.get());
        while (at <= until && planned.size() < 200) {
            if (at > times.now()) {
                planned.add(at);
            }
            boolean observing =
                    times.plannedEnd().isPresent() && at >= times.plannedEnd().getAsInt();
            Duration step = observing ? cadence.observation(Duration.ZERO) : interval;
            if (!step.isPositive()) {
                return planned;
            }
            at += (int) step.toMillis();
        }
        return planned;
    }
}
