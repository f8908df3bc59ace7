package vigil.ui.chart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vigil.metric.Timestamp;
import vigil.monitor.CuffStatus;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.schedule.CuffDue;
import vigil.session.schedule.CuffPlan;
import vigil.treatment.LabelPoint;

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

    /// The programme as the session's plan has it.
    public static CuffProgramme planned(Session session) {
        return new CuffProgramme(CuffPlan.next(session, session.last()).map(CuffDue::at), CuffPlan.interval(session));
    }

    /// The planned times after `now` and before `until`, in milliseconds since the session began, in order.
    /// Each counts as a reading: the next is due one interval later, or at the label's point that comes
    /// before, and a point whose window is open by then wants no other. After the planned end of the dose
    /// the plan's intervals for the observation hold.
    List<Integer> after(Session session, SessionTimes times, int until) {
        Timestamp now = session.began().plus(Duration.ofMillis(times.now()));
        List<LabelPoint> waiting = points(session, now);
        OptionalInt next = due.map(session::millisAt).map(OptionalInt::of).orElseGet(OptionalInt::empty);
        List<Integer> planned = new ArrayList<>();
        for (int i = 0; i < MOST && next.isPresent() && next.getAsInt() <= until; i++) {
            int at = next.getAsInt();
            if (at > times.now()) {
                planned.add(at);
            }
            waiting = waiting.stream().filter(p -> at(session, p.opens()) > at).toList();
            next = following(session, times, at, waiting);
        }
        return List.copyOf(planned);
    }

    private OptionalInt following(Session session, SessionTimes times, int at, List<LabelPoint> waiting) {
        int step = step(session, times, at);
        return IntStream.concat(
                        waiting.stream().mapToInt(p -> at(session, p.due())),
                        step > 0 ? IntStream.of(at + step) : IntStream.empty())
                .min();
    }

    private int step(Session session, SessionTimes times, int at) {
        boolean observing =
                times.plannedEnd().isPresent() && at >= times.plannedEnd().getAsInt();
        boolean isAfterDose = session.phase() == Phase.OBSERVATION || session.phase() == Phase.DISCHARGE_ASSESSMENT;
        boolean planned = isAfterDose && session.chosenInterval().isEmpty();
        Duration sinceDose = Duration.ofMillis(at - at(session, Duration.ZERO));
        Duration step = observing || planned ? session.plan().cadence().observation(sinceDose) : interval;
        return (int) step.toMillis();
    }

    /// The label's points that wait for a reading, as the room's own plan counts them.
    private static List<LabelPoint> points(Session session, Timestamp now) {
        return CuffPlan.all(session, now).stream()
                .flatMap(due -> due.point().stream())
                .toList();
    }

    /// So long after the newest dose, in milliseconds since the session began.
    private static int at(Session session, Duration sinceDose) {
        return session.newestDose()
                .map(dose -> session.millisAt(dose.plus(sinceDose)))
                .orElse(0);
    }
}
