package vigil.session.schedule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigil.alarm.AlarmPriority;
import vigil.alarm.CuffLimits;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;
import vigil.session.ChosenInterval;
import vigil.session.Phase;
import vigil.session.PhaseSpan;
import vigil.session.Session;
import vigil.treatment.CuffCadence;

/// When cuff readings are due, by phase (clinical facts, 9.4): one interval after the last valid one, at the plan's
/// points whatever was measured before, soon again after one above the MEDIUM limit, and at once in an emergency. A
/// failed reading satisfies nothing (hazard H13). A paused dose moves nothing (story SV-5). Pure.
///
/// Thread rule: any thread; nothing is kept.
public final class CuffPlan {
    // Requirement: SES-CUFF-1
    // Control: H13
    private CuffPlan() {}

    /// The reading that is due first; empty if none is.
    public static Optional<CuffDue> next(Session session, Timestamp now) {
        return all(session, now).stream().findFirst();
    }

    /// All that are due, the soonest first: one for each reason, and each point that is not satisfied yet.
    public static List<CuffDue> all(Session session, Timestamp now) {
        if (!session.phase().isMonitored()) {
            return List.of();
        }
        List<CuffDue> due = new ArrayList<>(CuffPoints.pending(session, now));
        byInterval(session).ifPresent(at -> due.add(CuffDue.of(CuffReason.INTERVAL, at)));
        repeat(session).ifPresent(at -> due.add(CuffDue.of(CuffReason.REPEAT, at)));
        emergency(session).ifPresent(at -> due.add(CuffDue.of(CuffReason.EMERGENCY, at)));
        due.sort(Comparator.comparingLong(d -> d.at().since(now).toNanos()));
        return due;
    }

    /// The interval in force: what a person chose for this phase, or the plan's; zero if none is.
    public static Duration interval(Session session) {
        return session.chosenInterval().map(ChosenInterval::every).orElseGet(() -> planned(session));
    }

    /// What the plan says for the phase. A step of the observation is that of the last reading: what is due does not
    /// move while it is waited for.
    private static Duration planned(Session session) {
        CuffCadence cadence = session.plan().cadence();
        return switch (session.phase()) {
            case BASELINE, READY -> session.baseline().isPresent() ? Duration.ZERO : cadence.baseline();
            case DOSING, EMERGENCY -> cadence.dosing();
            case OBSERVATION, DISCHARGE_ASSESSMENT -> cadence.observation(lastReadingAfterDose(session));
            case SCHEDULED, CHECK_IN, DISCHARGED, ABORTED, ENDED -> Duration.ZERO;
        };
    }

    private static Duration lastReadingAfterDose(Session session) {
        Optional<Timestamp> last = session.lastCuffResult().map(CuffResult::at);
        return session.newestDose()
                .flatMap(dose -> last.map(at -> at.since(dose)))
                .filter(after -> !after.isNegative())
                .orElse(Duration.ZERO);
    }

    /// A shorter interval makes a reading due when it comes into force, not before; what was overdue by then stays so.
    private static Optional<Timestamp> byInterval(Session session) {
        Duration planned = planned(session);
        Optional<Timestamp> byPlan =
                planned.isZero() ? Optional.empty() : Optional.of(due(session, planned, since(session)));
        return session.chosenInterval()
                .map(chosen -> byChoice(session, chosen, byPlan))
                .orElse(byPlan);
    }

    private static Optional<Timestamp> byChoice(Session session, ChosenInterval chosen, Optional<Timestamp> byPlan) {
        if (chosen.every().isZero()) {
            return Optional.empty();
        }
        Timestamp from = byPlan.filter(at -> at.isBefore(chosen.since())).orElse(chosen.since());
        return Optional.of(due(session, chosen.every(), from));
    }

    private static Timestamp due(Session session, Duration every, Timestamp from) {
        return session.lastCuffResult()
                .map(last -> last.at().plus(every))
                .filter(at -> !at.isBefore(from))
                .orElse(from);
    }

    /// Since when the phase's plan holds. An emergency and a look at the discharge make nothing due later.
    private static Timestamp since(Session session) {
        List<PhaseSpan> phases = session.phases();
        int i = phases.size() - 1;
        while (i > 0 && (isInterlude(phases.get(i)) || isInterlude(phases.get(i - 1)))) {
            i--;
        }
        return phases.get(i).began();
    }

    private static boolean isInterlude(PhaseSpan span) {
        return span.phase() == Phase.EMERGENCY || span.phase() == Phase.DISCHARGE_ASSESSMENT;
    }

    private static Optional<Timestamp> emergency(Session session) {
        Timestamp called = session.phaseSince();
        boolean isMeasured = session.lastCuffResult()
                .filter(last -> !last.at().isBefore(called))
                .isPresent();
        return session.phase() == Phase.EMERGENCY && !isMeasured ? Optional.of(called) : Optional.empty();
    }

    private static Optional<Timestamp> repeat(Session session) {
        CuffLimits limits = session.limitsInForce().cuff();
        return session.lastCuffResult()
                .filter(last -> isSevere(last, limits))
                .map(last -> last.at().plus(limits.repeatWithin()));
    }

    private static boolean isSevere(CuffResult reading, CuffLimits limits) {
        return limits.high().stream()
                .filter(tier -> tier.priority() == AlarmPriority.MEDIUM)
                .anyMatch(tier -> reading.systolic() > tier.systolic() || reading.diastolic() > tier.diastolic());
    }
}
