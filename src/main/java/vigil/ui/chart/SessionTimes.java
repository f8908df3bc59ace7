package vigil.ui.chart;

import java.time.Duration;
import java.util.OptionalInt;
import vigil.metric.Timestamp;
import vigil.session.Session;

/// The moments of a session that a chart is built around, all in milliseconds since the session began.
///
/// Thread rule: immutable.
///
/// @param zero minute 0 of the axis: the start of the dose, or of the session while there is none
/// @param watched when the vital signs were watched first: a check-in before it needs no room on the axis
/// @param now the end of what is known: this moment, or the end of an ended session
/// @param ended whether the session is over, so that nothing is planned any more
/// @param plannedEnd when the running dose is planned to end
/// @param leave when the patient may leave at the earliest, planned or fixed
record SessionTimes(
        int zero, int watched, int now, boolean dosed, boolean ended, OptionalInt plannedEnd, OptionalInt leave) {

    private static final int MINUTE = 60_000;
    /// Ux, section 7: a live chart begins 14 minutes before the dose and ends 6 minutes after the plan.
    private static final int BEFORE = 14 * MINUTE;

    private static final int AFTER = 6 * MINUTE;
    private static final int UNDOSED_LENGTH = 15 * MINUTE;

    static SessionTimes of(Session session, Timestamp now) {
        boolean ended = session.isEnded();
        Timestamp end = ended || now.isBefore(session.last()) ? session.last() : now;
        OptionalInt plannedEnd = OptionalInt.empty();
        OptionalInt leave = OptionalInt.empty();
        boolean stopped = session.doseClock().stopped().isPresent();
        if (!ended && session.doseStart().isPresent()) {
            if (stopped) {
                leave = millis(session, session.earliestLeave().orElseThrow());
            } else {
                Timestamp planned = session.plannedDoseEnd(end).orElseThrow();
                plannedEnd = millis(session, planned);
                leave = millis(session, planned.plus(session.plan().observation()));
            }
        }
        return new SessionTimes(
                session.doseStart().map(session::millisAt).orElse(0),
                watched(session),
                session.millisAt(end),
                session.doseStart().isPresent(),
                ended,
                plannedEnd,
                leave);
    }

    /// The same at another present.
    SessionTimes at(int otherNow) {
        return new SessionTimes(zero, watched, otherNow, dosed, ended, plannedEnd, leave);
    }

    private static int watched(Session session) {
        return session.phases().stream()
                .filter(span -> span.phase().isMonitored())
                .findFirst()
                .map(span -> session.millisAt(span.began()))
                .orElse(0);
    }

    private static OptionalInt millis(Session session, Timestamp at) {
        return OptionalInt.of(session.millisAt(at));
    }

    /// The stretch a window stands for at this moment.
    ChartWindow.Between resolve(ChartWindow window) {
        return switch (window) {
            case ChartWindow.Between between -> between;
            case ChartWindow.Last last -> newest(last.length());
            case ChartWindow.Whole whole -> ended ? recorded() : live();
        };
    }

    private ChartWindow.Between newest(Duration length) {
        int millis = (int) length.toMillis();
        return new ChartWindow.Between(now - millis, now + millis / 15);
    }

    /// All that was recorded, with a little air on both sides.
    ChartWindow.Between recorded() {
        int air = Math.max(10_000, now / 60);
        return new ChartWindow.Between(-air, now + air);
    }

    private ChartWindow.Between live() {
        if (!dosed) {
            int step = 5 * MINUTE;
            int from = watched - MINUTE / 2;
            int needed = watched + Math.ceilDiv(now - watched + 2 * MINUTE, step) * step;
            return new ChartWindow.Between(from, Math.max(watched + UNDOSED_LENGTH, needed));
        }
        int to = Math.max(leave.orElse(now), now) + AFTER;
        return new ChartWindow.Between(Math.min(zero - BEFORE, watched - MINUTE / 2), to);
    }
}
