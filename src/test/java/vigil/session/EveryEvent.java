package vigil.session;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AlarmTransition;
import vigil.alarm.EscalationStep;
import vigil.metric.CuffFailure;
import vigil.metric.CuffResult;
import vigil.metric.Measurement;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.treatment.CuffCadence;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.Scale;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// An invented session in which everything that can happen happens once or more.
public final class EveryEvent {
    public static final SessionId SESSION = new SessionId("20261124-140742-R1");
    public static final Timestamp START = new Timestamp(5_000_000_000L, 1_795_529_262_000L);
    public static final String OXIMETER = "masimo-ascii1@/dev/ttyUSB0";
    public static final String CUFF = "suntech-oem@/dev/ttyUSB1";

    /// The standard preset as it first shipped, which did not judge the respiratory rate.
    public static final AlarmLimits LIMITS = standardOfVersion1();

    private EveryEvent() {}

    private static AlarmLimits standardOfVersion1() {
        AlarmLimits newest = AlarmPreset.STANDARD.limits();
        return new AlarmLimits(
                newest.preset(),
                1,
                newest.sampled().stream()
                        .filter(r -> r.metric() != Metric.RESP_RATE)
                        .toList(),
                newest.satSeconds(),
                newest.cuff(),
                newest.sedation(),
                newest.technical(),
                newest.silence(),
                newest.escalation());
    }

    /// The first event of a session of that name.
    public static SessionEvent.Started started(SessionId session, boolean simulated) {
        return new SessionEvent.Started(
                session,
                "R1",
                new Patient("K-1042", "Alma Marsh", LocalDate.of(1984, 2, 29)),
                plan(),
                LIMITS,
                List.of(OXIMETER, CUFF),
                simulated,
                "0.1.0");
    }

    /// A plan as the first version kept it.
    private static TreatmentPlan plan() {
        return new TreatmentPlan(
                Modality.IV,
                "Ketamine",
                OptionalDouble.of(37.5),
                OptionalDouble.empty(),
                0,
                Duration.ofMinutes(40),
                Duration.ofMinutes(60),
                new CuffCadence(Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofMinutes(15)));
    }

    /// The moment some seconds after the start.
    public static Timestamp at(double seconds) {
        return START.plus(Duration.ofNanos((long) (seconds * 1e9)));
    }

    /// A number as an oximeter sends it every second.
    public static SessionEvent.ReadingTaken reading(double seconds, double spo2) {
        return new SessionEvent.ReadingTaken(
                new NumericReading(at(seconds), OXIMETER, Metric.SPO2, spo2, Validity.VALID, List.of()));
    }

    /// A whole log, in order, ended.
    public static List<SessionEntry> log() {
        List<SessionEntry> log = new ArrayList<>();
        List<SessionEvent> events = events();
        for (int i = 0; i < events.size(); i++) {
            log.add(new SessionEntry(i + 1, at(i * 1.5), events.get(i)));
        }
        return log;
    }

    private static List<SessionEvent> events() {
        List<SessionEvent> events = new ArrayList<>();
        events.add(started(SESSION, true));
        events.addAll(measurements());
        events.addAll(alarms());
        events.addAll(treatment());
        return events;
    }

    private static List<SessionEvent> measurements() {
        Timestamp earlier = at(0.25);
        return List.of(
                new SessionEvent.LinkChanged(OXIMETER, "LIVE", ""),
                new SessionEvent.LinkChanged(OXIMETER, "LOST", "the port ended"),
                new SessionEvent.ReadingTaken(
                        new NumericReading(at(4.5), OXIMETER, Metric.SPO2, 97, Validity.VALID, List.of())),
                new SessionEvent.ReadingTaken(new NumericReading(
                        earlier,
                        OXIMETER,
                        Metric.TEMP,
                        36.6,
                        Validity.QUESTIONABLE,
                        List.of("low perfusion", "motion"))),
                new SessionEvent.ReadingTaken(new NumericReading(
                        earlier,
                        OXIMETER,
                        Metric.PULSE_RATE,
                        Double.NaN,
                        Validity.INVALID,
                        List.of("sensor off patient"))),
                new SessionEvent.ReadingTaken(new NumericReading(
                        earlier, OXIMETER, Metric.SPO2, Double.NaN, Validity.NOT_AVAILABLE, List.of())),
                new SessionEvent.SourceChanged(Metric.SPO2, OXIMETER, true),
                new SessionEvent.CuffRequested(true, "schedule"),
                new SessionEvent.CuffIntervalChosen(Duration.ofMinutes(5), "R. Okafor"),
                new SessionEvent.CuffRunning(CUFF, true),
                new SessionEvent.CuffTaken(new CuffResult(
                        earlier, CUFF, 124, 78, OptionalInt.of(93), OptionalInt.of(71), List.of("retried"))),
                new SessionEvent.CuffTaken(
                        new CuffResult(earlier, CUFF, 126, 80, OptionalInt.empty(), OptionalInt.empty(), List.of())),
                new SessionEvent.CuffTaken(new CuffFailure(earlier, CUFF, "cuff loose", "88")),
                new SessionEvent.CuffTaken(new CuffResult(
                        earlier,
                        CUFF,
                        131,
                        84,
                        OptionalInt.empty(),
                        OptionalInt.of(70),
                        List.of(),
                        Optional.of(LocalDateTime.parse("2026-11-24T13:02:00")))),
                new SessionEvent.CuffTaken(new CuffFailure(
                        earlier, CUFF, "motion", "", Optional.of(LocalDateTime.parse("2025-01-01T00:04:30")))),
                new SessionEvent.BaselineSet(new Baseline(125, 79, 94)));
    }

    private static List<SessionEvent> alarms() {
        AlarmId low = AlarmId.of(AlarmCondition.SPO2_LOW);
        AlarmId link = new AlarmId(AlarmCondition.LINK_LOST, OXIMETER);
        AlarmId disk = AlarmId.of(AlarmCondition.DISK_LOW);
        return List.of(
                new SessionEvent.AlarmChanged(
                        new AlarmEvent(at(20), low, AlarmTransition.ACTIVE, AlarmPriority.HIGH, "84, below 85")),
                new SessionEvent.AlarmChanged(new AlarmEvent(at(20), link, AlarmTransition.INACTIVE, null, "")),
                new SessionEvent.Acknowledged(low, "Nurse Reyes"),
                new SessionEvent.AudioPaused("Nurse Reyes"),
                new SessionEvent.AudioPauseEnded(""),
                new SessionEvent.OximeterPlaced(true, "Nurse Reyes"),
                new SessionEvent.SoundTested(true, "Nurse Reyes"),
                new SessionEvent.Escalated(low, EscalationStep.HOOK, "the command ended with 0"),
                new SessionEvent.LimitsChanged(LIMITS, "Nurse Reyes"),
                new SessionEvent.FaultChanged(new AlarmInput.Fault(disk, AlarmPriority.LOW, "400 MB are free")),
                new SessionEvent.FaultChanged(new AlarmInput.Fault(disk, null, "")));
    }

    private static List<SessionEvent> treatment() {
        return List.of(
                new SessionEvent.PlanChanged(
                        TreatmentPlan.of(TreatmentPreset.standard().of(Modality.INTRANASAL)), "Nurse Reyes"),
                new SessionEvent.CheckAnswered("contraindication.avm", "no", "Nurse Reyes"),
                new SessionEvent.Authorised(
                        "Dr M. Iyer",
                        "Usual for her",
                        List.of("Baseline 146/92 is above 140/90"),
                        OptionalDouble.of(97),
                        OptionalDouble.empty(),
                        "Nurse Reyes"),
                new SessionEvent.AuthorisationWithdrawn("another reading", "Nurse Reyes"),
                new SessionEvent.PhaseEntered(Phase.DOSING, "Nurse Reyes"),
                new SessionEvent.DoseStarted(new Dose("Ketamine", OptionalDouble.of(37.5), Modality.IV), "Nurse Reyes"),
                new SessionEvent.NasalDeviceGiven(1, "24K0815", OptionalDouble.of(28), "Nurse Reyes"),
                new SessionEvent.DosePaused("nausea", "Nurse Reyes"),
                new SessionEvent.DoseResumed("Nurse Reyes"),
                new SessionEvent.DoseStopped("as planned", "Nurse Reyes"),
                new SessionEvent.PhaseEntered(Phase.OBSERVATION, ""),
                new SessionEvent.NoteWritten("=She said \"fine\",\nthen slept; Ünal µg", "Nurse Reyes"),
                new SessionEvent.EventMarked("Dizziness", ""),
                new SessionEvent.AdverseEvent("Nausea, mild", "Nurse Reyes"),
                new SessionEvent.AdverseEventDetailed(
                        9,
                        Optional.of(AdverseGrade.MODERATE),
                        true,
                        Optional.of(at(3)),
                        Optional.of(at(50)),
                        "lay down",
                        "Nurse Reyes"),
                new SessionEvent.AdverseEventDetailed(
                        9, Optional.empty(), false, Optional.empty(), Optional.empty(), "", ""),
                new SessionEvent.SedationScored(4, "Nurse Reyes"),
                new SessionEvent.Scored(Scale.CADSS6, 7, List.of(1, 2, 0, 3, 1, 0), "Nurse Reyes"),
                new SessionEvent.Scored(Scale.PAIN, 0, List.of(), ""),
                new SessionEvent.ReadingTaken(
                        new NumericReading(
                                at(40), Measurement.BY_HAND, Metric.RESP_RATE, 14, Validity.VALID, List.of()),
                        "Nurse Reyes"),
                new SessionEvent.CuffTaken(
                        new CuffResult(
                                at(41),
                                Measurement.BY_HAND,
                                128,
                                82,
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                List.of()),
                        "Nurse Reyes"),
                new SessionEvent.Corrected(
                        5,
                        Optional.of(new SessionEvent.NoteWritten("She said \"fine\"", "Nurse Reyes")),
                        Optional.of(at(7)),
                        "wrong word",
                        "Nurse Reyes"),
                new SessionEvent.Corrected(6, Optional.empty(), Optional.empty(), "not hers", ""),
                new SessionEvent.Signed(SignatureRole.NURSE, "R. Okafor", "I assessed this patient.", "R. Okafor"),
                new SessionEvent.SignatureVoided(SignatureRole.NURSE, "NIBP is rising", ""),
                new SessionEvent.DischargeOverridden(
                        "Dr M. Iyer", "lives next door", List.of("Steady gait"), "Dr M. Iyer"),
                new SessionEvent.Restored(Duration.ofNanos(12_345_678_901L)),
                new SessionEvent.Ended("discharged", "Nurse Reyes"));
    }
}
