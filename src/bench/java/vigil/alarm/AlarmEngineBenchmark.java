package vigil.alarm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;

/// How long one step of a room's alarm system takes: one SpO2 and one pulse rate, as they come every second, or
/// nothing, as between them. One thread.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class AlarmEngineBenchmark {
    private static final Timestamp START = new Timestamp(0, 1_790_000_000_000L);
    private static final Duration SECOND = Duration.ofSeconds(1);

    /// A room that has been running for a while.
    @State(Scope.Thread)
    public static class Room {
        /// `none`: all is well. `several`: SpO2 and pulse rate MEDIUM, BP high and rising, a fault, a lost link.
        @Param({"none", "several"})
        public String alarms = "";

        private AlarmEngine engine = new AlarmEngine(AlarmPreset.STANDARD.limits());
        private Timestamp now = START;
        private double saturation = 97;
        private double pulse = 75;

        /// Brings the room to where it is.
        @Setup
        public void settle() {
            List<AlarmInput> inputs = new ArrayList<>();
            inputs.add(new AlarmInput.Baseline(120, 75, 90));
            if (alarms.equals("several")) {
                saturation = 88;
                pulse = 130;
                inputs.add(new AlarmInput.Cuff(
                        new CuffResult(START, "cuff", 185, 112, OptionalInt.empty(), OptionalInt.empty(), List.of())));
                inputs.add(new AlarmInput.Link("cuff", true));
                inputs.add(new AlarmInput.Fault(AlarmId.of(AlarmCondition.DISK_LOW), AlarmPriority.LOW, "400 MB left"));
            }
            engine.step(now, inputs);
            for (int second = 0; second < 60; second++) {
                second(this);
            }
        }
    }

    /// A second: two readings.
    @Benchmark
    public static AlarmOutcome second(Room room) {
        room.now = room.now.plus(SECOND);
        return room.engine.step(
                room.now,
                List.of(
                        reading(room.now, Metric.SPO2, room.saturation),
                        reading(room.now, Metric.PULSE_RATE, room.pulse)));
    }

    /// A tick between two seconds: nothing came.
    @Benchmark
    public static AlarmOutcome tick(Room room) {
        return room.engine.step(room.now, List.of());
    }

    private static AlarmInput reading(Timestamp at, Metric metric, double value) {
        return new AlarmInput.Reading(new NumericReading(at, "oximeter", metric, value, Validity.VALID, List.of()));
    }
}
