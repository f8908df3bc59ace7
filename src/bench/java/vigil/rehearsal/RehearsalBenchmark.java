package vigil.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vigil.alarm.AlarmEngine;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmPreset;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.session.Patient;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionId;
import vigil.treatment.TreatmentPlan;

/// How fast other limits are rehearsed: a million seconds (eleven and a half days) of SpO2 and pulse at 1 Hz, on one
/// thread. Wanted is under 3 s.
///
/// The series is generated: calm, and every few minutes a fall below a limit or a drop-out, which is far more alarms
/// than a calm patient raises. One hour is made and repeated.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(2)
public class RehearsalBenchmark {
    private static final int SECONDS = 1_000_000;
    private static final int HOUR = 3600;
    private static final String DEVICE = "oximeter";

    private final double[] saturation = new double[HOUR];
    private final double[] pulse = new double[HOUR];

    /// Makes the hour.
    @Setup
    public void compose() {
        Random random = new Random(4);
        double spo2 = 96;
        double rate = 75;
        int fall = 0;
        int lost = 0;
        for (int t = 0; t < HOUR; t++) {
            fall = fall > 0 ? fall - 1 : random.nextInt(400) == 0 ? 20 + random.nextInt(40) : 0;
            lost = lost > 0 ? lost - 1 : random.nextInt(900) == 0 ? 5 + random.nextInt(30) : 0;
            spo2 = Math.clamp(spo2 + random.nextInt(3) - 1, fall > 0 ? 82 : 94, fall > 0 ? 90 : 99);
            rate = Math.clamp(rate + random.nextInt(5) - 2, 55, 115);
            saturation[t] = lost > 0 ? Double.NaN : spo2;
            pulse[t] = lost > 0 ? Double.NaN : rate;
        }
    }

    /// A million seconds straight into the alarm system, asked once a second: as `vigil rehearse` does with a table.
    ///
    /// @return how many changes there were
    @Benchmark
    public int millionSecondsOfATable() {
        AlarmEngine engine = new AlarmEngine(AlarmPreset.STANDARD.limits());
        int changes = 0;
        for (int t = 0; t < SECONDS; t++) {
            Timestamp now = at(t);
            List<AlarmInput> inputs = List.of(
                    new AlarmInput.Reading(reading(now, Metric.SPO2, saturation[t % HOUR])),
                    new AlarmInput.Reading(reading(now, Metric.PULSE_RATE, pulse[t % HOUR])));
            changes += engine.step(now, inputs).events().size();
        }
        return changes;
    }

    /// A million seconds of recorded sessions of an hour each, asked ten times a second where something stands, pends
    /// or is held: as `vigil rehearse --all` does after reading.
    ///
    /// @return how many alarms there were
    @Benchmark
    public int millionSecondsOfSessions() {
        int alarms = 0;
        for (int i = 0; i < SECONDS / HOUR; i++) {
            alarms += SessionReplay.alarms(log(), AlarmPreset.STANDARD.limits()).size();
        }
        return alarms;
    }

    private List<SessionEntry> log() {
        List<SessionEntry> log = new ArrayList<>(2 * HOUR + 1);
        log.add(new SessionEntry(
                1,
                at(0),
                new SessionEvent.Started(
                        new SessionId("20261124-150000-R1"),
                        "R1",
                        new Patient("", "", null),
                        TreatmentPlan.intravenous(OptionalDouble.empty()),
                        AlarmPreset.STANDARD.limits(),
                        List.of(DEVICE),
                        true,
                        "")));
        for (int t = 0; t < HOUR; t++) {
            Timestamp now = at(t);
            log.add(entry(log, now, reading(now, Metric.SPO2, saturation[t])));
            log.add(entry(log, now, reading(now, Metric.PULSE_RATE, pulse[t])));
        }
        return log;
    }

    private static SessionEntry entry(List<SessionEntry> log, Timestamp now, NumericReading reading) {
        return new SessionEntry(log.size() + 1L, now, new SessionEvent.ReadingTaken(reading));
    }

    private static NumericReading reading(Timestamp at, Metric metric, double value) {
        return new NumericReading(
                at, DEVICE, metric, value, Double.isNaN(value) ? Validity.INVALID : Validity.VALID, List.of());
    }

    private static Timestamp at(int second) {
        return new Timestamp(0, 0).plus(Duration.ofSeconds(second));
    }
}
