package vigil.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import vigil.alarm.AlarmPreset;
import vigil.metric.CuffResult;
import vigil.metric.Measurement;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// A session's log as a test writes it: minutes and seconds since its start, and what happened.
public final class TestLog {
    public static final Timestamp START = new Timestamp(7_000_000_000L, 1_795_526_862_000L);
    public static final String OXIMETER = "masimo-ascii1@A";
    public static final String CUFF = "suntech-oem@B";

    private final List<SessionEntry> entries = new ArrayList<>();
    private final Modality modality;

    private TestLog(Modality modality) {
        this.modality = modality;
    }

    /// Begins in the baseline, by the standard rules.
    public static TestLog of(Modality modality) {
        return of(modality, plan -> plan);
    }

    /// The same with another plan.
    public static TestLog of(Modality modality, UnaryOperator<TreatmentPlan> changed) {
        TestLog log = new TestLog(modality);
        TreatmentPlan plan = TreatmentPlan.of(TreatmentPreset.standard().of(modality));
        log.at(
                "0:00",
                new SessionEvent.Started(
                        new SessionId("s1"),
                        "Room 1",
                        new Patient("20418", "Alma Marsh", null),
                        changed.apply(plan),
                        AlarmPreset.STANDARD.limits(),
                        List.of(OXIMETER, CUFF),
                        true,
                        "test"));
        return log;
    }

    /// What happened, at `m:ss` since the start.
    ///
    /// @return the number of the first entry
    public long at(String time, SessionEvent... events) {
        long first = entries.size() + 1L;
        for (SessionEvent event : events) {
            entries.add(new SessionEntry(entries.size() + 1L, time(time), event));
        }
        return first;
    }

    public long doseStarts(String time, double milligrams) {
        Dose dose = new Dose("Ketamine", OptionalDouble.of(milligrams), modality);
        return at(
                time,
                new SessionEvent.DoseStarted(dose, "R. Okafor"),
                new SessionEvent.PhaseEntered(Phase.DOSING, "R. Okafor"));
    }

    public long doseStops(String time) {
        return at(
                time,
                new SessionEvent.DoseStopped("planned end", "R. Okafor"),
                new SessionEvent.PhaseEntered(Phase.OBSERVATION, "R. Okafor"));
    }

    /// A nasal device between the first and the last.
    public long device(String time, int number) {
        return at(time, new SessionEvent.NasalDeviceGiven(number, "L1", OptionalDouble.of(28), "R. Okafor"));
    }

    public long cuff(String time, int systolic, int diastolic) {
        return at(time, new SessionEvent.CuffTaken(cuffResult(time, CUFF, systolic, diastolic)));
    }

    public long cuffByHand(String time, int systolic, int diastolic) {
        return at(time, handCuff(time, systolic, diastolic));
    }

    public SessionEvent.CuffTaken handCuff(String time, int systolic, int diastolic) {
        return new SessionEvent.CuffTaken(cuffResult(time, Measurement.BY_HAND, systolic, diastolic), "R. Okafor");
    }

    public long reading(String time, Metric metric, double value) {
        return at(time, new SessionEvent.ReadingTaken(number(time, OXIMETER, metric, value)));
    }

    public long readingByHand(String time, Metric metric, double value) {
        return at(time, handReading(time, metric, value));
    }

    public SessionEvent.ReadingTaken handReading(String time, Metric metric, double value) {
        return new SessionEvent.ReadingTaken(number(time, Measurement.BY_HAND, metric, value), "R. Okafor");
    }

    public long note(String time, String text) {
        return at(time, new SessionEvent.NoteWritten(text, "R. Okafor"));
    }

    public long answer(String time, String check, String answer) {
        return at(time, new SessionEvent.CheckAnswered(check, answer, "R. Okafor"));
    }

    /// Corrects an entry where it stands.
    public long correct(String time, long entry, SessionEvent replacement) {
        return at(
                time,
                new SessionEvent.Corrected(entry, Optional.of(replacement), Optional.empty(), "typed wrong", "R. O."));
    }

    /// Says that an entry happened at another time.
    public long move(String time, long entry, String to) {
        SessionEvent event = entries.get((int) entry - 1).event();
        return at(
                time,
                new SessionEvent.Corrected(
                        entry, Optional.of(event), Optional.of(time(to)), "pressed late", "R. Okafor"));
    }

    public long strike(String time, long entry) {
        return at(
                time,
                new SessionEvent.Corrected(entry, Optional.empty(), Optional.empty(), "wrong patient", "R. Okafor"));
    }

    public List<SessionEntry> entries() {
        return entries;
    }

    public Session session() {
        return SessionFold.of(entries).orElseThrow();
    }

    /// The moment of `m:ss` since the start.
    public static Timestamp time(String time) {
        String[] parts = time.split(":");
        return START.plus(Duration.ofMinutes(Long.parseLong(parts[0])).plusSeconds(Long.parseLong(parts[1])));
    }

    private static CuffResult cuffResult(String time, String device, int systolic, int diastolic) {
        return new CuffResult(
                time(time), device, systolic, diastolic, OptionalInt.empty(), OptionalInt.empty(), List.of());
    }

    private static NumericReading number(String time, String device, Metric metric, double value) {
        Validity validity = Double.isNaN(value) ? Validity.INVALID : Validity.VALID;
        return new NumericReading(time(time), device, metric, value, validity, List.of());
    }
}
