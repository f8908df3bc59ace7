package vigil.session.gate;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmPreset;
import vigil.metric.CuffResult;
import vigil.metric.Measurement;
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
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// A session before its dose, written entry by entry; by itself its clock stands still.
public final class PreparedSession {
    /// 2026-11-24 14:07:42 UTC.
    public static final Timestamp START = new Timestamp(7_000_000_000L, 1_795_529_262_000L);

    public static final ZoneId ZONE = ZoneOffset.UTC;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final List<SessionEntry> log = new ArrayList<>();
    private final TreatmentPreset rules;
    private final Modality modality;
    public Timestamp now = START;

    /// @param age in years; null where nobody knows the day of birth
    public PreparedSession(TreatmentPreset rules, Modality modality, @Nullable Integer age) {
        this.rules = rules;
        this.modality = modality;
        happens(new SessionEvent.Started(
                new SessionId("s1"),
                "Room 1",
                new Patient("20418", "Alma Marsh", age == null ? null : TODAY.minusYears(age)),
                plan(rules, modality),
                AlarmPreset.STANDARD.limits(),
                List.of("masimo-ascii1@A"),
                true,
                "test",
                List.of(),
                rules,
                Optional.empty(),
                Phase.CHECK_IN));
    }

    /// The usual plan, its dose entered where it is not given by devices.
    private static TreatmentPlan plan(TreatmentPreset rules, Modality modality) {
        TreatmentPlan usual = TreatmentPlan.of(rules.of(modality));
        return modality == Modality.INTRANASAL ? usual : usual.withMilligrams(OptionalDouble.of(39));
    }

    /// A session by the standard rules, for a patient of 40.
    public static PreparedSession standard(Modality modality) {
        return new PreparedSession(TreatmentPreset.standard(), modality, 40);
    }

    /// All checks are answered as wished, and the baseline is measured: nothing stands in the way.
    public PreparedSession prepared() {
        answerAll();
        happens(new SessionEvent.PhaseEntered(Phase.BASELINE, ""));
        baseline(128, 78, 130, 80);
        signals(98, 72);
        happens(new SessionEvent.SedationScored(5, ""));
        return happens(new SessionEvent.SoundTested(true, ""));
    }

    public PreparedSession answerAll() {
        LocalDateTime here = LocalDateTime.ofInstant(now.wall(), ZONE);
        rules.checks(modality).stream()
                .filter(check -> check.group().isBeforeDose())
                .forEach(check -> answer(check.id(), WishedAnswer.to(check, here)));
        return this;
    }

    public PreparedSession answer(String check, String answer) {
        return happens(new SessionEvent.CheckAnswered(check, answer, "R. Okafor"));
    }

    /// Two readings two minutes apart, and the baseline they make.
    public PreparedSession baseline(int systolic, int diastolic, int nextSystolic, int nextDiastolic) {
        CuffResult first = cuff(systolic, diastolic);
        now = now.plus(Duration.ofMinutes(2));
        CuffResult second = cuff(nextSystolic, nextDiastolic);
        return happens(new SessionEvent.BaselineSet(Baseline.of(first, second)));
    }

    public CuffResult cuff(int systolic, int diastolic) {
        CuffResult result = new CuffResult(
                now, "suntech-oem@B", systolic, diastolic, OptionalInt.empty(), OptionalInt.empty(), List.of());
        happens(new SessionEvent.CuffTaken(result));
        return result;
    }

    public PreparedSession signals(double spo2, double pulse) {
        return reading("masimo-ascii1@A", Metric.SPO2, spo2).reading("masimo-ascii1@A", Metric.PULSE_RATE, pulse);
    }

    public PreparedSession byHand(Metric metric, double value) {
        return reading(Measurement.BY_HAND, metric, value);
    }

    public PreparedSession reading(String device, Metric metric, double value) {
        return happens(new SessionEvent.ReadingTaken(
                new NumericReading(now, device, metric, value, Validity.VALID, List.of())));
    }

    public PreparedSession authorised(String... softStops) {
        happens(new SessionEvent.Authorised(
                "Dr L. Brandt", "", List.of(softStops), OptionalDouble.empty(), OptionalDouble.empty(), ""));
        return happens(new SessionEvent.PhaseEntered(Phase.READY, ""));
    }

    public PreparedSession happens(SessionEvent event) {
        log.add(new SessionEntry(log.size() + 1, now, event));
        return this;
    }

    public PreparedSession pass(Duration time) {
        now = now.plus(time);
        return this;
    }

    public Session session() {
        return SessionFold.of(log).orElseThrow();
    }

    public Gate gate() {
        return PreDoseGate.of(session(), ZONE, now);
    }

    public GateItem item(String id) {
        return gate().items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
