package vigil.session.vital;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;
import vigil.session.Baseline;
import vigil.session.Session;
import vigil.treatment.DischargeRules;

/// The newest blood pressure, held against the baseline and against the reading before it (clinical facts, 9.6; DV-3,
/// DV-4).
public final class PressureFindings {
    /// So that 20 % of 75 takes 90 in.
    private static final double ROUNDING = 1e-9;

    private PressureFindings() {}

    /// Near the baseline: systolic and diastolic are both within the share of their baseline, both ends
    /// included; or both are under the fixed numbers. One number by each rule is not enough. Only a
    /// reading since the dose counts, and not an old one.
    public static Finding near(Session session, Timestamp now, DayTime times) {
        Optional<CuffResult> newest = sinceDose(session);
        if (newest.isEmpty()) {
            return Finding.NOTHING;
        }
        CuffResult reading = newest.get();
        String source = "NIBP " + times.seconds(reading.at());
        Duration age = now.since(reading.at());
        if (age.compareTo(session.treatment().discharge().readingAge()) > 0) {
            return new Finding(
                    Verdict.OPEN, words(reading) + " is " + DayTime.length(age) + " old, measure again", source);
        }
        return judge(reading, session.baseline(), session.treatment().discharge(), source);
    }

    private static Finding judge(CuffResult reading, Optional<Baseline> baseline, DischargeRules rules, String source) {
        String share = Math.round(rules.nearBaseline() * 100) + " % of ";
        String fixed = rules.systolicBelow() + "/" + rules.diastolicBelow();
        String against =
                baseline.map(b -> share + b.systolic() + "/" + b.diastolic()).orElse("");
        if (baseline.filter(b -> isNear(reading, b, rules.nearBaseline())).isPresent()) {
            return Finding.of(true, words(reading) + ", within " + against, source);
        }
        boolean low = reading.systolic() < rules.systolicBelow() && reading.diastolic() < rules.diastolicBelow();
        if (low) {
            return Finding.of(true, words(reading) + ", below " + fixed, source);
        }
        String not = against.isEmpty() ? ", no baseline, not below " : ", not within " + against + " nor below ";
        return Finding.of(false, words(reading) + not + fixed, source);
    }

    /// Not rising: neither number is more than the allowed rise above that of the valid reading before. What the rules
    /// ship with is how far a cuff may be off, so that its scatter keeps nobody. The test is this project's own.
    public static Finding notRising(Session session, DayTime times) {
        List<CuffResult> results = session.cuffResults();
        if (sinceDose(session).isEmpty() || results.size() < 2) {
            return Finding.NOTHING;
        }
        CuffResult before = results.get(results.size() - 2);
        CuffResult newest = results.getLast();
        int allowed = session.treatment().discharge().rise();
        boolean rising =
                newest.systolic() > before.systolic() + allowed || newest.diastolic() > before.diastolic() + allowed;
        return Finding.of(
                !rising,
                words(before) + ", then " + words(newest),
                times.minutes(before.at()) + ", " + times.minutes(newest.at()));
    }

    private static Optional<CuffResult> sinceDose(Session session) {
        return session.lastCuffResult()
                .filter(r -> session.observedSince()
                        .filter(since -> !r.at().isBefore(since))
                        .isPresent());
    }

    private static boolean isNear(CuffResult reading, Baseline baseline, double share) {
        return isNear(reading.systolic(), baseline.systolic(), share)
                && isNear(reading.diastolic(), baseline.diastolic(), share);
    }

    private static boolean isNear(int value, int baseline, double share) {
        return Math.abs(value - baseline) <= baseline * share + ROUNDING;
    }

    private static String words(CuffResult reading) {
        return reading.systolic() + "/" + reading.diastolic();
    }
}
