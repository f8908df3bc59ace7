package vigil.session.schedule;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.ChosenInterval;
import vigil.session.Session;
import vigil.treatment.LabelPoint;

/// The readings that a label wants at fixed times after the dose (clinical facts, 9.4; story SV-4). Times count from
/// the newest authorised dose, of nasal devices from its first.
///
/// A valid reading from the moment on at which a window opens ends the wait for it. One that comes after the window is
/// late, and the log says so, but nothing is missing any more.
final class CuffPoints {
    // Requirement: SES-CUFF-2
    // Control: H13
    private CuffPoints() {}

    /// The points that still wait for their reading, in order of time. An optional one waits no longer than its window,
    /// and not at all where a person chose to have no more readings than the label wants.
    static List<CuffDue> pending(Session session, Timestamp now) {
        return session.newestDose()
                .map(dose -> session.plan().cadence().points().stream()
                        .filter(point -> isPending(point, dose, session, now))
                        .map(point -> CuffDue.of(point, dose))
                        .toList())
                .orElse(List.of());
    }

    /// The points that are not optional and whose time has come, or whose reading is there already, in order of time.
    static List<LabelPoint> reached(Session session, Timestamp dose, Timestamp now) {
        return session.plan().cadence().points().stream()
                .filter(point -> !point.optional())
                .filter(point -> !now.isBefore(dose.plus(point.due()))
                        || readSince(session, dose.plus(point.opens())).isPresent())
                .toList();
    }

    /// When the first valid reading was taken at or after a moment.
    static Optional<Timestamp> readSince(Session session, Timestamp from) {
        return session.cuffResults().stream()
                .map(result -> result.at())
                .filter(at -> !at.isBefore(from))
                .findFirst();
    }

    private static boolean isPending(LabelPoint point, Timestamp dose, Session session, Timestamp now) {
        if (session.lastCuffResult()
                .filter(last -> !last.at().isBefore(dose.plus(point.opens())))
                .isPresent()) {
            return false;
        }
        boolean isSpared = session.chosenInterval()
                .map(ChosenInterval::every)
                .filter(Duration::isZero)
                .isPresent();
        return !point.optional() || (!isSpared && !dose.plus(point.closes()).isBefore(now));
    }
}
