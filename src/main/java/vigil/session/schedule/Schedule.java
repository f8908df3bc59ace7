package vigil.session.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.NasalDevice;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.treatment.Dosing;
import vigil.treatment.Scale;

/// What is due in a session, by its log, its rules and the monitoring clock. Pure.
///
/// Thread rule: any thread; nothing is kept.
public final class Schedule {
    private Schedule() {}

    /// Everything that is due next or overdue, the soonest first: one cuff reading with what is scored then,
    /// the scores that were not given, the next nasal device, the planned end of the dose, and the earliest
    /// moment to leave while that lies ahead. Empty where nothing is monitored.
    ///
    /// @param now not before the session's last entry
    public static List<Due> of(Session session, Timestamp now) {
        if (!session.phase().isMonitored()) {
            return List.of();
        }
        List<Due> due = new ArrayList<>(ScorePlan.due(session, now));
        CuffPlan.next(session, now).map(next -> cuff(session, next)).ifPresent(due::add);
        device(session).ifPresent(due::add);
        doseEnd(session, now).ifPresent(due::add);
        session.earliestLeave()
                .filter(now::isBefore)
                .map(at -> new Due(DueKind.LEAVE, at, Optional.empty(), List.of(), "earliest leave"))
                .ifPresent(due::add);
        due.sort(
                Comparator.comparingLong((Due d) -> d.at().since(now).toNanos()).thenComparing(Due::kind));
        return due;
    }

    private static Due cuff(Session session, CuffDue next) {
        List<Scale> scales = ScorePlan.with(next, session.rules());
        return new Due(DueKind.CUFF, next.at(), next.closes(), scales, DueWords.cuff(scales));
    }

    /// The earliest moment of the next device that is planned (clinical facts, 2.1: a rest between two).
    private static Optional<Due> device(Session session) {
        List<NasalDevice> given = session.charting().devices();
        if (session.phase() != Phase.DOSING
                || given.isEmpty()
                || !(session.rules().dosing() instanceof Dosing.NasalDevices rule)) {
            return Optional.empty();
        }
        Timestamp at = given.getLast().at().plus(rule.apart());
        String words = "device " + (given.getLast().number() + 1);
        return Optional.of(new Due(DueKind.DEVICE, at, Optional.empty(), List.of(), words));
    }

    private static Optional<Due> doseEnd(Session session, Timestamp now) {
        boolean runs =
                session.doseClock().stopped().isEmpty() && session.rules().dosing() instanceof Dosing.Infusion;
        return session.plannedDoseEnd(now)
                .filter(end -> runs)
                .map(end -> new Due(DueKind.DOSE_END, end, Optional.empty(), List.of(), "planned end of the dose"));
    }
}
