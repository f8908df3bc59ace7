package vigil.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AlarmTransition;
import vigil.metric.CuffFailure;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionFold;

/// Writes the log of an invented session, seconds counted from the start of the dose; the order of the calls does not
/// matter, the entries come out in order of time.
final class SampleLog {
    /// 15:36:30 in Tallinn: where minute 0 of every sample session lies.
    static final Timestamp DOSE = new Timestamp(
            Duration.ofHours(7).toNanos(), Instant.parse("2026-11-20T13:36:30Z").toEpochMilli());

    private static final String OXIMETER = "masimo-ascii1@/dev/ttyUSB0";
    private static final String CUFF = "suntech-oem@/dev/ttyUSB1";

    private record Line(Timestamp at, SessionEvent event) {}

    private final List<Line> lines = new ArrayList<>();

    /// The moment `seconds` after (or before) the start of the dose.
    static Timestamp at(double seconds) {
        return DOSE.plus(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    SampleLog add(double seconds, SessionEvent event) {
        lines.add(new Line(at(seconds), event));
        return this;
    }

    /// The number that the entry of an event has in the log so far. Entries added later must come later in time.
    long numberOf(SessionEvent event) {
        return entries().stream()
                .filter(e -> e.event().equals(event))
                .findFirst()
                .orElseThrow()
                .seq();
    }

    SampleLog spo2(double seconds, double value) {
        return number(seconds, Metric.SPO2, value);
    }

    SampleLog pulse(double seconds, double value) {
        return number(seconds, Metric.PULSE_RATE, value);
    }

    private SampleLog number(double seconds, Metric metric, double value) {
        return add(
                seconds,
                new SessionEvent.ReadingTaken(
                        new NumericReading(at(seconds), OXIMETER, metric, value, Validity.VALID, List.of())));
    }

    /// A sample that the device called invalid.
    SampleLog invalid(double seconds, Metric metric) {
        return add(
                seconds,
                new SessionEvent.ReadingTaken(new NumericReading(
                        at(seconds), OXIMETER, metric, 0, Validity.INVALID, List.of("sensor off patient"))));
    }

    SampleLog cuff(double seconds, int systolic, int diastolic) {
        int mean = diastolic + Math.round((systolic - diastolic) / 3f);
        return add(
                seconds,
                new SessionEvent.CuffTaken(new CuffResult(
                        at(seconds), CUFF, systolic, diastolic, OptionalInt.of(mean), OptionalInt.empty(), List.of())));
    }

    SampleLog cuffFailed(double seconds, String reason) {
        return add(seconds, new SessionEvent.CuffTaken(new CuffFailure(at(seconds), CUFF, reason, "E2")));
    }

    SampleLog alarm(
            double seconds,
            AlarmCondition condition,
            AlarmTransition transition,
            AlarmPriority priority,
            String cause) {
        return add(
                seconds,
                new SessionEvent.AlarmChanged(
                        new AlarmEvent(at(seconds), AlarmId.of(condition), transition, priority, cause)));
    }

    SampleLog over(double seconds, AlarmCondition condition) {
        return add(
                seconds,
                new SessionEvent.AlarmChanged(
                        new AlarmEvent(at(seconds), AlarmId.of(condition), AlarmTransition.INACTIVE, null, "")));
    }

    SampleLog acknowledged(double seconds, AlarmCondition condition, String by) {
        return add(seconds, new SessionEvent.Acknowledged(AlarmId.of(condition), by));
    }

    /// The entries in order of time, numbered from 1.
    List<SessionEntry> entries() {
        List<Line> inOrder = new ArrayList<>(lines);
        inOrder.sort(Comparator.comparingLong(line -> line.at().monoNanos()));
        List<SessionEntry> entries = new ArrayList<>();
        for (Line line : inOrder) {
            entries.add(new SessionEntry(entries.size() + 1L, line.at(), line.event()));
        }
        return entries;
    }

    /// What the entries fold to.
    Session session() {
        return SessionFold.of(entries()).orElseThrow();
    }
}
