package vigil.ui.example;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AlarmTransition;
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
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// Tells a session entry by entry, in minutes from the start of the dose.
public final class SessionStory {
    static final String BY = "R. Okafor";
    static final String OXIMETER = "masimo-ascii1@/dev/ttyUSB0";
    static final String MONITOR = "suntech-oem@/dev/ttyUSB1";

    private final SessionFold fold;
    private final Timestamp dose;
    private final Random random;
    private long seq = 1;

    /// A session in `room` whose dose starts at `dose`; monitoring begins `before` minutes earlier.
    public SessionStory(String room, Patient patient, TreatmentPlan plan, Timestamp dose, double before) {
        this(room, patient, plan, dose, before, AlarmPreset.STANDARD.limits());
    }

    /// The same under other limits.
    public SessionStory(
            String room, Patient patient, TreatmentPlan plan, Timestamp dose, double before, AlarmLimits limits) {
        this(room, patient, plan, dose, before, limits, Phase.BASELINE);
    }

    /// A session that begins with its check-in.
    public static SessionStory checkedIn(
            String room, Patient patient, TreatmentPlan plan, Timestamp dose, double before) {
        return new SessionStory(room, patient, plan, dose, before, AlarmPreset.STANDARD.limits(), Phase.CHECK_IN);
    }

    private SessionStory(
            String room,
            Patient patient,
            TreatmentPlan plan,
            Timestamp dose,
            double before,
            AlarmLimits limits,
            Phase first) {
        this.dose = dose;
        this.random = new Random(room.hashCode());
        SessionId id = new SessionId("20261124-" + room.replace(' ', '-'));
        var started = new SessionEvent.Started(
                id,
                room,
                patient,
                plan,
                limits,
                List.of(OXIMETER, MONITOR),
                false,
                "test",
                List.of(),
                TreatmentPreset.standard(),
                Optional.empty(),
                first);
        this.fold = SessionFold.begin(new SessionEntry(seq++, at(-before), started));
    }

    /// A session that begins with that entry, 14 minutes before its dose.
    public SessionStory(Timestamp dose, SessionEvent.Started started) {
        this.dose = dose;
        this.random = new Random(started.room().hashCode());
        this.fold = SessionFold.begin(new SessionEntry(seq++, at(-14), started));
    }

    /// The moment `minute` minutes after the start of the dose.
    public Timestamp at(double minute) {
        return dose.plus(Duration.ofMillis(Math.round(minute * 60_000)));
    }

    /// One entry.
    public SessionStory tell(double minute, SessionEvent event) {
        fold.apply(new SessionEntry(seq++, at(minute), event));
        return this;
    }

    /// Saturation and pulse once a second from one minute to another.
    public SessionStory breathe(double from, double to, DoubleUnaryOperator spo2, DoubleUnaryOperator pulse) {
        for (double minute = from; minute <= to; minute += 1 / 60.0) {
            reading(
                    minute,
                    Metric.SPO2,
                    Math.min(100, Math.rint(spo2.applyAsDouble(minute) + random.nextGaussian() * 0.25)));
            reading(minute, Metric.PULSE_RATE, Math.rint(pulse.applyAsDouble(minute) + random.nextGaussian() * 1.6));
        }
        return this;
    }

    private void reading(double minute, Metric metric, double value) {
        var reading = new NumericReading(at(minute), OXIMETER, metric, value, Validity.VALID, List.of());
        tell(minute, new SessionEvent.ReadingTaken(reading));
    }

    /// A blood pressure.
    public SessionStory cuff(double minute, int systolic, int diastolic, int mean) {
        return tell(minute, new SessionEvent.CuffTaken(result(at(minute), systolic, diastolic, mean)));
    }

    public SessionStory baseline(int systolic, int diastolic, int mean) {
        return tell(-2, new SessionEvent.BaselineSet(new Baseline(systolic, diastolic, mean)));
    }

    /// A clinician authorises the dose.
    public SessionStory authorised(double minute) {
        return tell(
                        minute,
                        new SessionEvent.Authorised(
                                "Dr H. Lindt", "", List.of(), OptionalDouble.of(97), OptionalDouble.of(74), BY))
                .tell(minute, new SessionEvent.PhaseEntered(Phase.READY, BY));
    }

    /// A nasal device is given.
    public SessionStory device(double minute, int number, String lot) {
        return tell(minute, new SessionEvent.NasalDeviceGiven(number, lot, OptionalDouble.of(28), BY));
    }

    /// The dose starts.
    public SessionStory dose(Dose given) {
        return tell(0, new SessionEvent.DoseStarted(given, BY))
                .tell(0, new SessionEvent.PhaseEntered(Phase.DOSING, BY));
    }

    /// The dose ends and observation begins.
    public SessionStory observe(double minute) {
        return tell(minute, new SessionEvent.DoseStopped("as planned", BY))
                .tell(minute, new SessionEvent.PhaseEntered(Phase.OBSERVATION, BY));
    }

    /// One alarm changes.
    public SessionStory alarm(
            double minute,
            AlarmCondition condition,
            AlarmTransition transition,
            @Nullable AlarmPriority priority,
            String cause) {
        return tell(
                minute,
                new SessionEvent.AlarmChanged(
                        new AlarmEvent(at(minute), AlarmId.of(condition), transition, priority, cause)));
    }

    public Session session() {
        return fold.session();
    }

    static CuffResult result(Timestamp at, int systolic, int diastolic, int mean) {
        return new CuffResult(at, MONITOR, systolic, diastolic, OptionalInt.of(mean), OptionalInt.of(74), List.of());
    }
}
