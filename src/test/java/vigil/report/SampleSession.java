package vigil.report;

import static vigil.alarm.AlarmCondition.BP_HIGH;
import static vigil.alarm.AlarmCondition.BP_RISE;
import static vigil.alarm.AlarmCondition.NIBP_FAIL;
import static vigil.alarm.AlarmCondition.PR_HIGH;
import static vigil.alarm.AlarmCondition.SPO2_LOW;
import static vigil.alarm.AlarmCondition.SPO2_NO_SIGNAL;
import static vigil.alarm.AlarmPriority.HIGH;
import static vigil.alarm.AlarmPriority.LOW;
import static vigil.alarm.AlarmPriority.MEDIUM;
import static vigil.alarm.AlarmTransition.ACTIVE;
import static vigil.alarm.AlarmTransition.DOWNGRADED;
import static vigil.alarm.AlarmTransition.LATCHED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPreset;
import vigil.metric.Metric;
import vigil.session.Baseline;
import vigil.session.DeviceEvidence;
import vigil.session.Patient;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEvent;
import vigil.session.SessionId;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// The invented session of the screen pictures: Jonas Tamm, 42 mg IV over a planned 40 minutes, 12 minutes of baseline
/// before, a desaturation at minute 17, a pressure that rises to 204/121, the infusion stopped at 33:12, an hour of
/// observation. The same every time.
final class SampleSession {
    static final Patient JONAS = new Patient("20377", "Jonas Tamm", LocalDate.of(1979, 8, 5));
    static final double BEGAN = -12 * 60;
    static final double STOPPED = clock(33, 12);
    static final double ENDED = STOPPED + 60 * 60 + 20;

    private static final String NURSE = "R. Okafor";
    private static final String DOCTOR = "Dr M. Iyer";

    private SampleSession() {}

    /// The session as a person reviews it.
    static Session session() {
        return log(JONAS, false).session();
    }

    /// The same session, made by simulated devices.
    static Session simulated() {
        return log(JONAS, true).session();
    }

    /// The whole log, before it is folded.
    static SampleLog log(Patient patient, boolean simulated) {
        SampleLog log = new SampleLog().add(BEGAN, started(patient, simulated));
        treatment(log);
        samples(log);
        cuffs(log);
        alarms(log);
        marks(log);
        return log.add(ENDED, new SessionEvent.Ended("Discharged", DOCTOR));
    }

    static SessionEvent.Started started(Patient patient, boolean simulated) {
        return started(patient, simulated, AlarmPreset.STANDARD.limits());
    }

    static SessionEvent.Started started(Patient patient, boolean simulated, AlarmLimits limits) {
        return new SessionEvent.Started(
                new SessionId("20261120-152430-R2"),
                "Room 2",
                patient,
                TreatmentPlan.intravenous(OptionalDouble.of(42)),
                limits,
                List.of("masimo-ascii1@/dev/ttyUSB0", "suntech-oem@/dev/ttyUSB1"),
                simulated,
                "0.1.0",
                evidence(),
                TreatmentPreset.standard(),
                Optional.empty(),
                Phase.BASELINE);
    }

    private static List<DeviceEvidence> evidence() {
        return List.of(
                new DeviceEvidence(
                        "masimo-ascii1@/dev/ttyUSB0",
                        "Masimo Rad-8",
                        "real capture",
                        "The operator's manual and five lines recorded from a device. The flags above the low three digits"
                                + " come from an open implementation only.",
                        List.of(
                                "What bits 100 and 200 of EXC mean.",
                                "Which keys a unit sends depends on its model and options.")),
                new DeviceEvidence(
                        "suntech-oem@/dev/ttyUSB1",
                        "SunTech OEM module",
                        "open implementation",
                        "Two open programs and the bytes of the tests of one of them.",
                        List.of("What the error codes mean.")));
    }

    static double clock(int minutes, int seconds) {
        return minutes * 60.0 + seconds;
    }

    private static void treatment(SampleLog log) {
        log.add(-200, new SessionEvent.BaselineSet(new Baseline(137, 85, 102)));
        log.add(0, new SessionEvent.PhaseEntered(Phase.DOSING, DOCTOR));
        log.add(0, new SessionEvent.DoseStarted(new Dose("Ketamine", OptionalDouble.of(42), Modality.IV), DOCTOR));
        log.add(STOPPED, new SessionEvent.DoseStopped("BP", DOCTOR));
        log.add(STOPPED, new SessionEvent.PhaseEntered(Phase.OBSERVATION, DOCTOR));
    }

    private static void samples(SampleLog log) {
        for (double t = BEGAN + 2; t < ENDED; t++) {
            if (isBetween(t, -clock(5, 0), -clock(3, 12)) || isBetween(t, clock(61, 0), clock(62, 6))) {
                log.invalid(t, Metric.SPO2).invalid(t, Metric.PULSE_RATE);
            } else {
                log.spo2(t, saturation(t)).pulse(t, pulse(t));
            }
        }
    }

    private static boolean isBetween(double t, double from, double to) {
        return t > from && t < to;
    }

    private static double saturation(double t) {
        double dip = 9.4 * bell(t, clock(17, 40), 26) + 6 * bell(t, clock(18, 50), 14);
        return Math.round(97.2 + 0.8 * Math.sin(t / 61) + 0.5 * Math.sin(t / 7.3) - dip);
    }

    private static double pulse(double t) {
        double peak = 53 * bell(t, clock(33, 48), t < clock(33, 48) ? 760 : 1100);
        return Math.round(73 + peak + 1.6 * Math.sin(t / 23) + 1.2 * Math.sin(t / 5.1));
    }

    private static double bell(double t, double centre, double width) {
        double x = (t - centre) / width;
        return Math.exp(-x * x);
    }

    private static void cuffs(SampleLog log) {
        log.cuff(-clock(9, 0), 138, 86).cuff(-200, 136, 84);
        log.cuff(clock(5, 10), 144, 90).cuff(clock(10, 5), 158, 97).cuff(clock(20, 18), 171, 103);
        log.cuffFailed(clock(25, 10), "movement");
        log.cuff(clock(26, 6), 186, 112).cuff(clock(30, 56), 204, 121).cuff(clock(35, 36), 192, 114);
        log.cuff(clock(40, 54), 174, 104).cuff(clock(46, 12), 164, 98).cuff(clock(56, 20), 151, 92);
        log.cuff(clock(71, 20), 142, 88).cuff(clock(86, 20), 139, 86);
    }

    private static void alarms(SampleLog log) {
        log.alarm(-clock(4, 50), SPO2_NO_SIGNAL, ACTIVE, LOW, "no valid SpO₂ for 10 s");
        log.alarm(-clock(4, 30), SPO2_NO_SIGNAL, ACTIVE, MEDIUM, "no valid SpO₂ for 30 s");
        log.over(-clock(3, 12), SPO2_NO_SIGNAL);
        log.alarm(clock(17, 20), SPO2_LOW, ACTIVE, MEDIUM, "SpO₂ 89, below 90");
        log.acknowledged(clock(17, 29), SPO2_LOW, NURSE).over(clock(18, 12), SPO2_LOW);
        log.alarm(clock(20, 18), BP_HIGH, ACTIVE, LOW, "BP 171/103, above 160/100");
        log.alarm(clock(25, 10), NIBP_FAIL, ACTIVE, LOW, "movement").over(clock(26, 6), NIBP_FAIL);
        log.alarm(clock(26, 6), BP_HIGH, ACTIVE, MEDIUM, "BP 186/112, above 180/110");
        log.alarm(clock(26, 6), BP_RISE, ACTIVE, LOW, "+49/+27 over baseline");
        log.alarm(clock(30, 36), PR_HIGH, ACTIVE, MEDIUM, "PR 126, above 120");
        log.alarm(clock(30, 56), BP_HIGH, ACTIVE, HIGH, "BP 204/121, above 200/120");
        log.acknowledged(clock(30, 54), PR_HIGH, NURSE).over(clock(36, 12), PR_HIGH);
        log.acknowledged(clock(31, 2), BP_HIGH, DOCTOR);
        log.alarm(clock(35, 36), BP_HIGH, DOWNGRADED, MEDIUM, "BP 192/114, above 180/110");
        log.alarm(clock(40, 54), BP_HIGH, DOWNGRADED, LOW, "BP 174/104, above 160/100");
        log.over(clock(40, 54), BP_RISE).over(clock(56, 20), BP_HIGH);
        log.alarm(clock(61, 10), SPO2_NO_SIGNAL, ACTIVE, LOW, "no valid SpO₂ for 10 s");
        log.alarm(clock(61, 30), SPO2_NO_SIGNAL, ACTIVE, MEDIUM, "no valid SpO₂ for 30 s");
        log.over(clock(62, 6), SPO2_NO_SIGNAL);
    }

    private static void marks(SampleLog log) {
        log.add(clock(14, 12), new SessionEvent.AdverseEvent("Dizziness", NURSE));
        log.add(clock(15, 0), new SessionEvent.SedationScored(5, NURSE));
        log.add(clock(22, 30), new SessionEvent.AdverseEvent("Dissociation", NURSE));
        log.add(clock(30, 0), new SessionEvent.SedationScored(4, NURSE));
        log.add(clock(31, 20), new SessionEvent.EventMarked("Repositioned the cuff arm", NURSE));
        log.add(clock(44, 0), new SessionEvent.NoteWritten("Feels calm, talks about the sea.", DOCTOR));
        log.add(clock(70, 0), new SessionEvent.SedationScored(5, NURSE));
    }

    /// A session whose last alarm is still latched and whose HIGH limit was passed by one sample: the smallest one that
    /// must not be smoothed away.
    static SampleLog latchedLog() {
        SampleLog log = new SampleLog().add(BEGAN, started(JONAS, false));
        for (int t = 0; t < 3600; t++) {
            log.spo2(BEGAN + 1 + t, t == 1800 ? 71 : 97);
        }
        log.alarm(BEGAN + 1801, SPO2_LOW, ACTIVE, HIGH, "SpO₂ 71, below 80");
        log.alarm(BEGAN + 1807, SPO2_LOW, LATCHED, HIGH, "SpO₂ 71, below 80");
        return log;
    }
}
