package vigil.monitor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmPriority;
import vigil.metric.CuffFailure;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.session.EveryEvent;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// A session's log as no person would write it: long calm spells, falls, silences, and an operator who presses at
/// random, at odd moments. The same seed gives the same log.
final class RandomLog {
    private final Random random;
    private final List<SessionEntry> log = new ArrayList<>();
    private Timestamp now = EveryEvent.START;
    private double spo2 = 96;
    private double pulse = 80;
    private int fall;
    private int silence;

    private RandomLog(long seed) {
        random = new Random(seed);
    }

    static List<SessionEntry> of(long seed, int seconds) {
        RandomLog made = new RandomLog(seed);
        made.add(EveryEvent.started(EveryEvent.SESSION, true));
        made.add(new SessionEvent.SourceChanged(Metric.SPO2, EveryEvent.OXIMETER, true));
        made.add(new SessionEvent.OximeterPlaced(made.random.nextBoolean(), ""));
        for (int i = 0; i < seconds; i++) {
            made.second();
        }
        return made.log;
    }

    private void second() {
        wait(300 + random.nextInt(800));
        fall = fall > 0 ? fall - 1 : chance(0.004) ? 5 + random.nextInt(60) : 0;
        silence = silence > 0 ? silence - 1 : chance(0.003) ? 2 + random.nextInt(40) : 0;
        spo2 = Math.clamp(spo2 + random.nextInt(3) - 1, fall > 0 ? 78 : 93, fall > 0 ? 91 : 99);
        pulse = Math.clamp(pulse + random.nextInt(5) - 2, 45, 130);
        if (silence == 0 || silence % 7 == 0) {
            reading(Metric.SPO2, spo2, silence == 0 ? Validity.VALID : Validity.INVALID);
            reading(Metric.PULSE_RATE, pulse, chance(0.05) ? Validity.QUESTIONABLE : Validity.VALID);
        }
        if (chance(0.02)) {
            wait(random.nextInt(300));
            add(something());
        }
    }

    private SessionEvent something() {
        return switch (random.nextInt(9)) {
            case 0 -> new SessionEvent.CuffRunning(EveryEvent.CUFF, random.nextBoolean());
            case 1 -> {
                int systolic = 75 + random.nextInt(140);
                yield new SessionEvent.CuffTaken(new CuffResult(
                        now,
                        EveryEvent.CUFF,
                        systolic,
                        systolic * 2 / 3 - 5,
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        List.of()));
            }
            case 2 -> new SessionEvent.CuffTaken(new CuffFailure(now, EveryEvent.CUFF, "motion", ""));
            case 3 -> new SessionEvent.LinkChanged(EveryEvent.CUFF, random.nextBoolean() ? "LIVE" : "LOST", "");
            case 4 ->
                new SessionEvent.FaultChanged(new AlarmInput.Fault(
                        AlarmId.of(AlarmCondition.DISK_LOW), random.nextBoolean() ? AlarmPriority.LOW : null, "told"));
            case 5 -> new SessionEvent.AudioPaused("");
            case 6 -> new SessionEvent.SedationScored(random.nextInt(6), "");
            default ->
                new SessionEvent.Acknowledged(
                        AlarmId.of(AlarmCondition.values()[random.nextInt(AlarmCondition.values().length)]), "");
        };
    }

    private void reading(Metric metric, double value, Validity validity) {
        add(new SessionEvent.ReadingTaken(
                new NumericReading(now, EveryEvent.OXIMETER, metric, value, validity, List.of())));
    }

    private void wait(int millis) {
        now = now.plus(Duration.ofMillis(millis));
    }

    private void add(SessionEvent event) {
        log.add(new SessionEntry(log.size() + 1L, now, event));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
