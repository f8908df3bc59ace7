package vigil.ui.chart;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vigil.metric.CuffReading;
import vigil.metric.Timestamp;
import vigil.monitor.CuffStatus;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.treatment.CuffCadence;
import vigil.ui.face.PointFace;

/// When cuff readings are planned: what a live chart draws as hollow diamonds.
///
/// Thread rule: immutable.
///
/// @param due the next one; empty if none is planned
/// @param interval between the next ones; zero if the programme is off
public record CuffProgramme(Optional<Timestamp> due, Duration interval) {
    /// Nothing is planned.
    public static final CuffProgramme OFF = new CuffProgramme(Optional.empty(), Duration.ZERO);

    /// More diamonds than that say nothing.
    private static final int MOST = 200;

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

    /// The planned times after `now` and before `until`, in milliseconds since the session began, in order. After the
    /// planned end of the dose the plan's intervals for the observation hold; the label's points that wait for a
    /// reading
    /// stand where the label wants them.
    List<Integer> after(Session session, SessionTimes times, int until) {
        SortedSet<Integer> planned = new TreeSet<>(points(session, times, until));
        if (due.isEmpty()) {
            return List.copyOf(planned);
        }
        int at = session.millisAt(due.get());
        while (at <= until && planned.size() < MOST) {
            if (at > times.now()) {
                planned.add(at);
            }
            int step = step(session, times, at);
            if (step <= 0) {
                break;
            }
            at += step;
        }
        return List.copyOf(planned);
    }

    private int step(Session session, SessionTimes times, int at) {
        boolean observing =
                times.plannedEnd().isPresent() && at >= times.plannedEnd().getAsInt();
        CuffCadence cadence = session.plan().cadence();
        boolean stepped = session.phase() == Phase.OBSERVATION
                && interval.equals(cadence.observation(Duration.ofMillis(times.now() - times.zero())));
        Duration step = observing || stepped ? cadence.observation(Duration.ofMillis(at - times.zero())) : interval;
        return (int) step.toMillis();
    }

    private static List<Integer> points(Session session, SessionTimes times, int until) {
        return session.isEnded() || session.doseStart().isEmpty()
                ? List.of()
                : PointFace.waiting(session).stream()
                        .map(session::millisAt)
                        .filter(at -> at > times.now() && at <= until)
                        .toList();
    }
}
