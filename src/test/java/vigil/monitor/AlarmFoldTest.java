package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmOutcome;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AudibleSignal;
import vigil.alarm.TechnicalDelays;
import vigil.metric.Timestamp;
import vigil.session.SessionEntry;

/// Replaying a log without the ticks that can tell nothing tells the same as with every one of them.
class AlarmFoldTest {
    private static final int SECONDS = 1500;

    @Test
    void leavingOutIdleTicksTellsTheSameAsEveryTick() {
        int changes = 0;
        for (long seed = 0; seed < 40; seed++) {
            List<SessionEntry> log = RandomLog.of(seed, SECONDS);
            for (AlarmPreset preset : AlarmPreset.shipped()) {
                List<String> all = everyTick(log, preset.limits());
                assertEquals(all, replayed(log, preset.limits(), new ArrayList<>()), "seed " + seed);
                changes += all.size();
            }
        }
        assertTrue(changes > 1000, "the logs must be eventful, not " + changes);
    }

    @Test
    void aShorterWaitForTheSignalThanUsualIsKeptToTheTenthOfASecond() {
        AlarmLimits hasty = withNoSignalAfter(Duration.ofMillis(1200));
        for (long seed = 0; seed < 10; seed++) {
            List<SessionEntry> log = RandomLog.of(seed, SECONDS);
            assertEquals(everyTick(log, hasty), replayed(log, hasty, new ArrayList<>()), "seed " + seed);
        }
    }

    @Test
    void inACalmSessionTheAlarmSystemIsAskedOnlyAtTheEntries() {
        List<SessionEntry> calm = RandomLog.of(3, SECONDS).subList(0, 60);
        List<Timestamp> asked = new ArrayList<>();
        replayed(calm, AlarmPreset.STANDARD.limits(), asked);
        assertEquals(calm.stream().map(SessionEntry::at).toList(), asked);
    }

    private static List<String> replayed(List<SessionEntry> log, AlarmLimits limits, List<Timestamp> asked) {
        Said said = new Said();
        AlarmFold fold = new AlarmFold(limits);
        log.forEach(entry -> fold.replay(entry, (at, outcome) -> {
            asked.add(at);
            said.accept(at, outcome);
        }));
        return said.lines;
    }

    /// The plain fold: a tick each tenth of a second between two entries.
    private static List<String> everyTick(List<SessionEntry> log, AlarmLimits limits) {
        Said said = new Said();
        AlarmFold fold = new AlarmFold(limits);
        Timestamp last = log.getFirst().at();
        for (SessionEntry entry : log) {
            Duration tick = Duration.ofMillis(100);
            for (Timestamp t = last.plus(tick); t.isBefore(entry.at()); t = t.plus(tick)) {
                said.accept(t, fold.tick(t));
            }
            said.accept(entry.at(), fold.take(entry));
            last = entry.at();
        }
        return said.lines;
    }

    private static AlarmLimits withNoSignalAfter(Duration delay) {
        AlarmLimits l = AlarmPreset.STANDARD.limits();
        return new AlarmLimits(
                l.preset(),
                l.version(),
                l.sampled(),
                l.satSeconds(),
                l.cuff(),
                l.sedation(),
                new TechnicalDelays(delay, delay.multipliedBy(3), delay),
                l.silence(),
                l.escalation());
    }

    /// Every change of an alarm and of what is heard, with its moment.
    private static final class Said implements BiConsumer<Timestamp, AlarmOutcome> {
        private final List<String> lines = new ArrayList<>();
        private AudibleSignal heard = AudibleSignal.NONE;

        @Override
        public void accept(Timestamp at, AlarmOutcome outcome) {
            outcome.events().forEach(e -> lines.add(at.monoNanos() + " " + e));
            if (outcome.audible() != heard) {
                heard = outcome.audible();
                lines.add(at.monoNanos() + " " + heard);
            }
        }
    }
}
