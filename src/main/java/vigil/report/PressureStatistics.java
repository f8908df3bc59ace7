package vigil.report;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigil.alarm.AlarmPriority;
import vigil.alarm.CuffLimits;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;
import vigil.session.Baseline;
import vigil.session.Session;

/// What the cuff readings of a session come to. A failure is counted and changes nothing else.
///
/// Thread rule: immutable.
///
/// @param limit the MEDIUM limit the session began with, if its preset has one
/// @param peak the reading with the highest systolic pressure
/// @param rise the reading after the start of the dose that lies furthest above the systolic baseline
/// @param readingsAbove how many readings lay above `limit`
/// @param timeAbove from each reading above the limit to the next one that is not, or to the session's end: the cuff
/// says nothing about the time between two readings
public record PressureStatistics(
        Optional<CuffLimits.Tier> limit,
        Optional<CuffResult> peak,
        Optional<Rise> rise,
        int readingsAbove,
        Duration timeAbove,
        int results,
        int failures) {

    /// A reading compared with the baseline; both differences in mmHg, negative where it lies below.
    public record Rise(CuffResult reading, int systolic, int diastolic) {}

    private static final Comparator<CuffResult> BY_PRESSURE =
            Comparator.comparingInt(CuffResult::systolic).thenComparingInt(CuffResult::diastolic);

    static PressureStatistics of(Session session) {
        List<CuffResult> results = session.cuffResults();
        Optional<CuffLimits.Tier> limit = session.started().limits().cuff().high().stream()
                .filter(tier -> tier.priority() == AlarmPriority.MEDIUM)
                .findFirst();
        return new PressureStatistics(
                limit,
                results.stream().max(BY_PRESSURE),
                session.baseline().flatMap(baseline -> rise(baseline, session)),
                (int) results.stream().filter(r -> isAbove(r, limit)).count(),
                timeAbove(results, limit, session.last()),
                results.size(),
                session.cuffs().size() - results.size());
    }

    private static Optional<Rise> rise(Baseline baseline, Session session) {
        return session.cuffResults().stream()
                .filter(r -> session.doseStart()
                        .filter(dose -> !r.at().isBefore(dose))
                        .isPresent())
                .max(BY_PRESSURE)
                .map(r -> new Rise(r, r.systolic() - baseline.systolic(), r.diastolic() - baseline.diastolic()));
    }

    private static Duration timeAbove(List<CuffResult> results, Optional<CuffLimits.Tier> limit, Timestamp end) {
        Duration sum = Duration.ZERO;
        for (int i = 0; i < results.size(); i++) {
            if (isAbove(results.get(i), limit)) {
                Timestamp until = i + 1 < results.size() ? results.get(i + 1).at() : end;
                sum = sum.plus(until.since(results.get(i).at()));
            }
        }
        return sum;
    }

    private static boolean isAbove(CuffResult reading, Optional<CuffLimits.Tier> limit) {
        return limit.filter(t -> reading.systolic() > t.systolic() || reading.diastolic() > t.diastolic())
                .isPresent();
    }
}
