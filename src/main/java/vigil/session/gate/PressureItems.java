package vigil.session.gate;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;
import vigil.session.Baseline;
import vigil.session.Session;
import vigil.treatment.GateRules;
import vigil.treatment.PressureGate;

/// What the cuff says before a dose: enough readings, and none too high (clinical facts, 9.5 and GV-1 to GV-5).
final class PressureItems {
    // Requirement: SES-GATE-2
    // Control: H24
    /// The id of the item that judges the pressure.
    static final String PRESSURE = "baseline.pressure";

    private PressureItems() {}

    /// Whether the readings that make a baseline are there.
    static GateItem readings(Session session) {
        GateRules rules = session.treatment().gate();
        Optional<Baseline> baseline = session.baseline();
        if (baseline.isPresent()) {
            return new GateItem(
                    "baseline.readings", GateState.PASSED, "Baseline readings", rules.readings() + " readings");
        }
        int have = Math.min(session.cuffResults().size(), rules.readings() - 1);
        String apart = HoursText.of(rules.apart()) + " apart";
        return new GateItem(
                "baseline.readings",
                GateState.OPEN,
                "Baseline readings",
                have + " of " + rules.readings() + " readings, at least " + apart);
    }

    /// Whether the pressure is inside the limits of the patient's age.
    static GateItem pressure(Session session, ZoneId zone, Timestamp now) {
        Optional<CuffResult> afterDose = session.lastCuffResult()
                .filter(result -> session.observedSince()
                        .filter(since -> !result.at().isBefore(since))
                        .isPresent());
        if (session.doseStart().isPresent()) {
            return afterDose
                    .map(last -> judged(session, last.systolic(), last.diastolic(), zone, now))
                    .orElse(item(GateState.OPEN, "not measured since the dose"));
        }
        return session.baseline()
                .map(base -> judged(session, base.systolic(), base.diastolic(), zone, now))
                .orElse(item(GateState.OPEN, "not known yet"));
    }

    private static GateItem judged(Session session, int systolic, int diastolic, ZoneId zone, Timestamp now) {
        GateRules rules = session.treatment().gate();
        @Nullable LocalDate born = session.started().patient().birthDate();
        PressureGate limit = born == null ? rules.strictest() : rules.pressureAt(age(born, zone, now));
        boolean high = systolic > limit.systolic() || diastolic > limit.diastolic();
        String doubt = born == null && rules.pressure().size() > 1 ? ", age not known" : "";
        return item(
                high ? GateState.SOFT_STOP : GateState.PASSED,
                systolic + "/" + diastolic + (high ? " is above " : ", limit ") + limit.systolic() + "/"
                        + limit.diastolic() + doubt);
    }

    private static int age(LocalDate born, ZoneId zone, Timestamp now) {
        return Period.between(born, LocalDate.ofInstant(now.wall(), zone)).getYears();
    }

    private static GateItem item(GateState state, String detail) {
        return new GateItem(PRESSURE, state, "Pressure before the dose", detail);
    }
}
