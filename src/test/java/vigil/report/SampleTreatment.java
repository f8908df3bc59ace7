package vigil.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import vigil.alarm.AlarmPreset;
import vigil.metric.CuffResult;
import vigil.metric.Measurement;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Validity;
import vigil.session.AdverseGrade;
import vigil.session.Baseline;
import vigil.session.CoursePlace;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.session.SessionId;
import vigil.session.SignatureRole;
import vigil.treatment.CheckKind;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.Scale;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// An invented session of intranasal esketamine from check-in to a discharge by override, in which everything is
/// charted: a soft stop, a device too early, an emergency, corrections, readings by hand. The same every time.
final class SampleTreatment {
    static final String NURSE = "R. Okafor";
    static final String DOCTOR = "Dr M. Iyer";
    private static final TreatmentPreset RULES = TreatmentPreset.standard();

    private SampleTreatment() {}

    /// The whole log.
    static SampleLog log(boolean simulated) {
        SampleLog log = new SampleLog().add(-1800, started(Modality.INTRANASAL, simulated));
        checkIn(log, Modality.INTRANASAL);
        measured(log);
        given(log);
        charted(log);
        left(log);
        return log;
    }

    /// The start of a guided session of any modality, and of nothing else.
    static SampleLog begun(Modality modality) {
        SampleLog log = new SampleLog().add(-1800, started(modality, false));
        checkIn(log, modality);
        return log;
    }

    private static SessionEvent.Started started(Modality modality, boolean simulated) {
        return new SessionEvent.Started(
                new SessionId("20261120-150630-R2"),
                "Room 2",
                SampleSession.JONAS,
                TreatmentPlan.of(RULES.of(modality)),
                AlarmPreset.STANDARD.limits(),
                List.of("masimo-ascii1@/dev/ttyUSB0", "suntech-oem@/dev/ttyUSB1"),
                simulated,
                "0.1.0",
                List.of(),
                RULES,
                Optional.of(new CoursePlace("weeks 1 to 4", 3, 8)),
                Phase.CHECK_IN);
    }

    private static void checkIn(SampleLog log, Modality modality) {
        double at = -1780;
        for (var check : RULES.checks(modality)) {
            if (check.group().isBeforeDose()) {
                log.add(at, new SessionEvent.CheckAnswered(check.id(), answer(check.id(), check.kind()), NURSE));
                at += 5;
            }
        }
        log.add(-1500, new SessionEvent.PhaseEntered(Phase.BASELINE, NURSE));
    }

    private static String answer(String id, CheckKind kind) {
        return switch (kind) {
            case CONFIRM -> "yes";
            case YES_NO -> id.equals("medicine.benzodiazepine") ? "yes" : "no";
            case TEXT -> id.equals("body.sex") ? "male" : id.equals("escort.name") ? "Tiina Tamm" : "+372 5550 1234";
            case NUMBER -> "84";
            case HOURS_SINCE -> "2026-11-20T12:10";
        };
    }

    private static void measured(SampleLog log) {
        for (double t = -1490; t < 7828; t += 5) {
            log.spo2(t, 96 + Math.round(Math.sin(t / 300))).pulse(t, 74 + Math.round(9 * Math.sin(t / 900)));
        }
        log.cuff(-900, 146, 92).cuff(-600, 144, 91);
        log.add(-590, new SessionEvent.BaselineSet(new Baseline(145, 92, 109)));
        log.cuff(1210, 158, 96)
                .cuff(2400, 171, 103)
                .cuff(3600, 160, 97)
                .cuff(5400, 149, 92)
                .cuff(7790, 144, 90);
        log.add(
                4200,
                new SessionEvent.CuffTaken(
                        new CuffResult(
                                SampleLog.at(4200),
                                Measurement.BY_HAND,
                                152,
                                94,
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                List.of()),
                        NURSE));
        byHand(log, 2460, Metric.RESP_RATE, 15);
        byHand(log, 7800, Metric.TEMP, 36.8);
    }

    private static void byHand(SampleLog log, double at, Metric metric, double value) {
        log.add(
                at,
                new SessionEvent.ReadingTaken(
                        new NumericReading(
                                SampleLog.at(at), Measurement.BY_HAND, metric, value, Validity.VALID, List.of()),
                        NURSE));
    }

    private static void given(SampleLog log) {
        TreatmentPlan two = new TreatmentPlan(
                Modality.INTRANASAL,
                "Esketamine",
                OptionalDouble.of(56),
                OptionalDouble.empty(),
                2,
                RULES.of(Modality.INTRANASAL).cadence().dosing(),
                RULES.of(Modality.INTRANASAL).observation().usual(),
                RULES.of(Modality.INTRANASAL).cadence());
        log.add(-1400, new SessionEvent.PlanChanged(two, NURSE));
        log.add(-580, new SessionEvent.SedationScored(5, NURSE));
        log.add(-575, new SessionEvent.SoundTested(true, NURSE));
        log.add(-200, authorised("Usual for him at this clinic"));
        log.add(-150, new SessionEvent.AuthorisationWithdrawn("another reading was asked for", NURSE));
        log.add(-60, authorised("Usual for him at this clinic, pressure stable for months"));
        log.add(-60, new SessionEvent.PhaseEntered(Phase.READY, DOCTOR));
        log.add(0, new SessionEvent.DoseStarted(dose(), NURSE));
        log.add(0, new SessionEvent.NasalDeviceGiven(1, "24K0815", OptionalDouble.of(28), NURSE));
        log.add(0, new SessionEvent.PhaseEntered(Phase.DOSING, NURSE));
        log.add(210, new SessionEvent.NasalDeviceGiven(2, "24K0817", OptionalDouble.of(28), NURSE));
        log.add(210, new SessionEvent.NoteWritten("Device 2 came 1:30 before the 5 minutes were over.", ""));
        log.add(210, new SessionEvent.DoseStopped("given", NURSE));
        log.add(210, new SessionEvent.PhaseEntered(Phase.OBSERVATION, NURSE));
    }

    private static SessionEvent authorised(String reason) {
        return new SessionEvent.Authorised(
                DOCTOR,
                reason,
                List.of("Pressure before the dose: 145/92 is above 140/90"),
                OptionalDouble.of(97),
                OptionalDouble.of(74),
                NURSE);
    }

    private static Dose dose() {
        return new Dose("Esketamine", OptionalDouble.of(28), Modality.INTRANASAL);
    }

    private static void charted(SampleLog log) {
        log.add(600, new SessionEvent.AdverseEvent("Dissociation", NURSE));
        log.add(900, new SessionEvent.AdverseEvent("Nausea", NURSE));
        log.add(2400, new SessionEvent.SedationScored(4, NURSE));
        log.add(2410, new SessionEvent.Scored(Scale.CADSS6, 7, List.of(1, 2, 0, 3, 1, 0), NURSE));
        log.add(2500, new SessionEvent.PhaseEntered(Phase.EMERGENCY, NURSE, List.of(NURSE)));
        log.add(2800, new SessionEvent.PhaseEntered(Phase.OBSERVATION, DOCTOR));
        log.add(3600, new SessionEvent.SedationScored(5, NURSE));
        log.add(3610, new SessionEvent.Scored(Scale.CADSS6, 3, List.of(1, 0, 0, 1, 1, 0), NURSE));
        log.add(3620, new SessionEvent.Scored(Scale.NAUSEA, 2, List.of(), NURSE));
        log.add(7200, new SessionEvent.SedationScored(5, NURSE));
        log.add(7210, new SessionEvent.Scored(Scale.CADSS6, 0, List.of(0, 0, 0, 0, 0, 0), NURSE));
        detail(log, 3000, "Dissociation", AdverseGrade.MODERATE, 3000, "reassured");
        detail(log, 3100, "Nausea", AdverseGrade.MILD, 2900, "");
        correct(log, 4000);
    }

    private static void detail(SampleLog log, double at, String what, AdverseGrade grade, double ended, String action) {
        log.add(
                at,
                new SessionEvent.AdverseEventDetailed(
                        log.numberOf(new SessionEvent.AdverseEvent(what, NURSE)),
                        Optional.of(grade),
                        grade == AdverseGrade.MODERATE,
                        Optional.empty(),
                        Optional.of(SampleLog.at(ended)),
                        action,
                        NURSE));
    }

    private static void correct(SampleLog log, double at) {
        long lot = log.numberOf(new SessionEvent.NasalDeviceGiven(2, "24K0817", OptionalDouble.of(28), NURSE));
        log.add(
                at,
                new SessionEvent.Corrected(
                        lot,
                        Optional.of(new SessionEvent.NasalDeviceGiven(2, "24K0816", OptionalDouble.of(28), NURSE)),
                        Optional.empty(),
                        "Misread the lot",
                        NURSE));
        log.add(
                at + 5,
                new SessionEvent.Corrected(
                        log.numberOf(new SessionEvent.Scored(Scale.NAUSEA, 2, List.of(), NURSE)),
                        Optional.empty(),
                        Optional.empty(),
                        "Wrong patient",
                        NURSE));
    }

    private static void left(SampleLog log) {
        double at = 7420;
        log.add(at, new SessionEvent.PhaseEntered(Phase.DISCHARGE_ASSESSMENT, NURSE));
        for (var check : RULES.checks(Modality.INTRANASAL)) {
            if (!check.group().isBeforeDose() && !check.id().equals("recovery.gait")) {
                at += 4;
                log.add(at, new SessionEvent.CheckAnswered(check.id(), "yes", NURSE));
            }
        }
        log.add(7600, new SessionEvent.Signed(SignatureRole.NURSE, NURSE, "I assessed this patient.", NURSE));
        log.add(7700, new SessionEvent.SignatureVoided(SignatureRole.NURSE, "NIBP was taken again", ""));
        log.add(7810, new SessionEvent.Signed(SignatureRole.NURSE, NURSE, "I assessed this patient.", NURSE));
        log.add(
                7820,
                new SessionEvent.DischargeOverridden(
                        DOCTOR, "Lives next door, walks with her husband", List.of("Steady gait"), DOCTOR));
        log.add(
                7820,
                new SessionEvent.Signed(
                        SignatureRole.CLINICIAN, DOCTOR, "This patient may leave with the escort.", DOCTOR));
        log.add(7830, new SessionEvent.PhaseEntered(Phase.DISCHARGED, DOCTOR));
        log.add(7830, new SessionEvent.Ended("Discharged", DOCTOR));
    }
}
