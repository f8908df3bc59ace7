package vigil.session.rems;

import java.util.List;
import java.util.Optional;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;
import vigil.session.Authorisation;
import vigil.session.Session;
import vigil.session.Signature;
import vigil.session.SignatureRole;
import vigil.session.vital.Finding;
import vigil.session.vital.PressureFindings;
import vigil.session.vital.SignalFindings;
import vigil.session.vital.Verdict;
import vigil.treatment.LabelPoint;

/// The fields about vital signs before, during and at the end.
final class RemsVitals {
    private RemsVitals() {}

    static void add(Session session, Timestamp now, RemsFields form) {
        before(session, form);
        after(session, now, form);
        Optional<Timestamp> dose = session.doseStart();
        pressure(
                "bp.before",
                "Blood pressure before",
                session.cuffResults().reversed().stream()
                        .filter(r ->
                                dose.filter(start -> !r.at().isBefore(start)).isEmpty())
                        .findFirst(),
                form);
        fortyMinutes(session, now, form);
        pressure(
                "bp.after",
                "Blood pressure before leaving",
                session.lastCuffResult()
                        .filter(r -> session.observedSince()
                                .filter(since -> !r.at().isBefore(since))
                                .isPresent()),
                form);
    }

    private static void before(Session session, RemsFields form) {
        Optional<Authorisation> given = session.charting().authorisation();
        String label = "Vital signs acceptable before";
        if (given.isEmpty()) {
            form.missing("vitals.before", label, "nobody has authorised the dose");
            return;
        }
        Authorisation a = given.get();
        String value = a.softStops().isEmpty() ? "yes" : "no: " + String.join("; ", a.softStops());
        form.filled("vitals.before", label, value, "authorised " + form.times().person(a.at(), a.clinician()));
    }

    private static void after(Session session, Timestamp now, RemsFields form) {
        // Once the discharge is signed the probe comes off: what was signed is what counts.
        Timestamp end = session.charting()
                .signature(SignatureRole.CLINICIAN)
                .map(Signature::at)
                .orElse(session.isEnded() ? session.last() : now);
        List<Finding> findings = List.of(
                PressureFindings.near(session, end, form.times()),
                SignalFindings.saturation(session, end, form.times()),
                SignalFindings.pulse(session, end, form.times()));
        String label = "Vital signs acceptable before leaving";
        if (findings.stream().anyMatch(f -> f.verdict() == Verdict.FAILED)) {
            form.filled("vitals.after", label, "no", "NIBP, SpO₂ and PR against the discharge rules");
        } else if (findings.stream().anyMatch(f -> f.verdict() == Verdict.OPEN)) {
            form.missing("vitals.after", label, "NIBP, SpO₂ or PR is not measured");
        } else {
            form.filled("vitals.after", label, "yes", "NIBP, SpO₂ and PR against the discharge rules");
        }
    }

    private static void fortyMinutes(Session session, Timestamp now, RemsFields form) {
        Optional<LabelPoint> point = session.plan().cadence().points().stream()
                .filter(LabelPoint::ownAlarm)
                .findFirst();
        Optional<Timestamp> start = session.doseStart();
        if (point.isEmpty() || start.isEmpty()) {
            form.missing("bp.40", "Blood pressure at 40 min", "not due yet");
            return;
        }
        LabelPoint due = point.get();
        String label = "Blood pressure at " + due.due().toMinutes() + " min";
        Optional<CuffResult> taken = session.cuffResults().stream()
                .filter(r -> due.takes(r.at().since(start.get())))
                .findFirst();
        boolean over = now.since(start.get()).compareTo(due.closes()) > 0;
        if (taken.isEmpty() && over) {
            form.filled(
                    "bp.40",
                    label,
                    "not measured",
                    "no reading " + due.opens().toMinutes() + " to "
                            + due.closes().toMinutes() + " min after the first device");
        } else {
            pressure("bp.40", label, taken, form);
        }
    }

    private static void pressure(String id, String label, Optional<CuffResult> reading, RemsFields form) {
        reading.ifPresentOrElse(
                r -> form.filled(
                        id,
                        label,
                        r.systolic() + "/" + r.diastolic(),
                        "NIBP " + form.times().seconds(r.at())),
                () -> form.missing(id, label, "not measured"));
    }
}
