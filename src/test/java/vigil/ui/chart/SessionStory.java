package vigil.ui.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AlarmTransition;
import vigil.metric.CuffFailure;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.session.Baseline;
import vigil.session.Patient;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionFold;
import vigil.session.SessionId;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;

/// Tells a session as a story, for tests and pictures: what happened at which minute, folded in order of time.
public final class SessionStory {
    /// 20 Nov 2026, 13:36:30 UTC: the start of the dose in the reference pictures.
    private static final long DOSE_WALL = Instant.parse("2026-11-20T13:36:30Z").toEpochMilli();

    private final List<SessionEntry> entries = new ArrayList<>();
    private final Timestamp zero;
    private final double startMinute;

    /// @param startMinute when the session begins; minute 0 is the dose's
    private SessionStory(double startMinute, TreatmentPlan plan, Patient patient, boolean simulated) {
        this(startMinute, plan, patient, simulated, 0);
    }

    private SessionStory(double startMinute, TreatmentPlan plan, Patient patient, boolean simulated, int daysBefore) {
        this.startMinute = startMinute;
        this.zero = new Timestamp(10_000_000_000_000L, DOSE_WALL - daysBefore * 86_400_000L);
        add(
                startMinute,
                new SessionEvent.Started(
                        new SessionId(daysBefore == 0 ? "20261120-132230-R2" : "before-" + daysBefore + "-R2"),
                        "Room 2",
                        patient,
                        plan,
                        AlarmPreset.STANDARD.limits(),
                        List.of("masimo-ascii1@ttyUSB3", "suntech-oem@ttyUSB5"),
                        simulated,
                        "0.1.0"));
    }

    /// A session of the patient in the review picture.
    public static SessionStory from(double startMinute) {
        return from(startMinute, false);
    }

    /// The same, simulated or not.
    public static SessionStory from(double startMinute, boolean simulated) {
        Patient patient = new Patient("20377", "Jonas Tamm", LocalDate.of(1979, 8, 5));
        return new SessionStory(startMinute, TreatmentPlan.intravenous(OptionalDouble.of(42)), patient, simulated);
    }

    /// The same of another patient.
    public static SessionStory of(double startMinute, Patient patient, boolean simulated) {
        return new SessionStory(startMinute, TreatmentPlan.intravenous(OptionalDouble.of(42)), patient, simulated);
    }

    /// An earlier session of the same patient.
    public static SessionStory before(int days) {
        Patient patient = new Patient("20377", "Jonas Tamm", LocalDate.of(1979, 8, 5));
        return new SessionStory(-14, TreatmentPlan.intravenous(OptionalDouble.of(42)), patient, false, days);
    }

    /// The moment of a minute.
    public Timestamp at(double minute) {
        return zero.plus(Duration.ofMillis(Math.round(minute * 60_000)));
    }

    /// Adds any event.
    public SessionStory add(double minute, SessionEvent event) {
        entries.add(new SessionEntry(0, at(minute), event));
        return this;
    }

    /// One sample a second of a metric, with a little seeded noise, rounded as oximeters do.
    public SessionStory trend(Metric metric, double from, double to, double noise, DoubleUnaryOperator course) {
        Random random = new Random(metric.ordinal() * 31L + Math.round(from * 60));
        double drift = 0;
        for (double second = from * 60; second <= to * 60; second++) {
            drift = drift * 0.985 + random.nextGaussian() * noise * 0.12;
            double value = Math.rint(course.applyAsDouble(second / 60) + drift);
            reading(metric, second / 60, value);
        }
        return this;
    }

    /// One sample.
    public SessionStory reading(Metric metric, double minute, double value) {
        double held = Math.clamp(value, metric.lowest(), metric.highest());
        return add(
                minute,
                new SessionEvent.ReadingTaken(new NumericReading(
                        at(minute), "masimo-ascii1@ttyUSB3", metric, held, Validity.VALID, List.of())));
    }

    public SessionStory cuff(double minute, int systolic, int diastolic, int mean) {
        return add(
                minute,
                new SessionEvent.CuffTaken(new CuffResult(
                        at(minute),
                        "suntech-oem@ttyUSB5",
                        systolic,
                        diastolic,
                        OptionalInt.of(mean),
                        OptionalInt.empty(),
                        List.of())));
    }

    public SessionStory cuffFails(double minute, String reason) {
        return add(minute, new SessionEvent.CuffTaken(new CuffFailure(at(minute), "suntech-oem@ttyUSB5", reason, "")));
    }

    public SessionStory baseline(double minute, int systolic, int diastolic, int mean) {
        return add(minute, new SessionEvent.BaselineSet(new Baseline(systolic, diastolic, mean)));
    }

    public SessionStory dose(double minute, double milligrams) {
        add(minute, new SessionEvent.PhaseEntered(Phase.DOSING, "R. Okafor"));
        return furtherDose(minute, milligrams);
    }

    public SessionStory furtherDose(double minute, double milligrams) {
        Dose dose = new Dose("Ketamine", OptionalDouble.of(milligrams), Modality.IV);
        return add(minute, new SessionEvent.DoseStarted(dose, "R. Okafor"));
    }

    public SessionStory stop(double minute, String reason) {
        add(minute, new SessionEvent.DoseStopped(reason, "R. Okafor"));
        return add(minute, new SessionEvent.PhaseEntered(Phase.OBSERVATION, "R. Okafor"));
    }

    public SessionStory adverse(double minute, String what) {
        return add(minute, new SessionEvent.AdverseEvent(what, "R. Okafor"));
    }

    public SessionStory note(double minute, String text) {
        return add(minute, new SessionEvent.NoteWritten(text, "R. Okafor"));
    }

    public SessionStory limits(double minute, AlarmLimits limits) {
        return add(minute, new SessionEvent.LimitsChanged(limits, "Dr M. Iyer"));
    }

    /// An alarm begins.
    public SessionStory alarm(double minute, AlarmCondition condition, AlarmPriority priority, String cause) {
        return add(
                minute,
                new SessionEvent.AlarmChanged(
                        new AlarmEvent(at(minute), AlarmId.of(condition), AlarmTransition.ACTIVE, priority, cause)));
    }

    /// It is acknowledged.
    public SessionStory acknowledged(double minute, AlarmCondition condition) {
        return add(minute, new SessionEvent.Acknowledged(AlarmId.of(condition), "R. Okafor"));
    }

    /// It ends.
    public SessionStory over(double minute, AlarmCondition condition) {
        return add(
                minute,
                new SessionEvent.AlarmChanged(
                        new AlarmEvent(at(minute), AlarmId.of(condition), AlarmTransition.INACTIVE, null, "")));
    }

    public SessionStory end(double minute) {
        return add(minute, new SessionEvent.Ended("done", "R. Okafor"));
    }

    /// The log, in order of time.
    public List<SessionEntry> entries() {
        List<SessionEntry> sorted = new ArrayList<>(entries);
        sorted.sort((a, b) -> Long.compare(a.at().monoNanos(), b.at().monoNanos()));
        List<SessionEntry> numbered = new ArrayList<>();
        for (SessionEntry entry : sorted) {
            numbered.add(new SessionEntry(numbered.size() + 1, entry.at(), entry.event()));
        }
        return numbered;
    }

    /// The session so far.
    public Session session() {
        return SessionFold.of(entries()).orElseThrow();
    }

    /// When the session begins, in minutes from the dose.
    public double startMinute() {
        return startMinute;
    }
}
