package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.alarm.Direction;
import vigil.alarm.SampledRule;
import vigil.alarm.TechnicalDelays;
import vigil.metric.Metric;
import vigil.session.SessionEvent;

/// A nurse changes limits for one session, as far as that is allowed.
class LimitsDeskTest {
    private static final AlarmLimits PRESET = AlarmPreset.STANDARD.limits();

    private final TreatmentRoom room = new TreatmentRoom();

    @BeforeEach
    void session() {
        room.startSession();
    }

    private void change(AlarmLimits limits) {
        room.command(new MonitorCommand.ChangeLimits(limits, ""));
    }

    private AlarmLimits inForce() {
        return room.room().session().orElseThrow().limitsInForce();
    }

    private int changes() {
        return room.events(SessionEvent.LimitsChanged.class).size();
    }

    private double spo2(AlarmPriority priority) {
        return inForce().limit(Metric.SPO2, Direction.BELOW, priority).orElseThrow();
    }

    /// The preset with other SpO2 limits, by the limits they replace.
    private static AlarmLimits spo2(Map<Double, Double> limits) {
        return PRESET.withSampled(PRESET.sampled().stream()
                .map(r -> r.metric() == Metric.SPO2 && limits.containsKey(r.limit())
                        ? new SampledRule(
                                r.condition(),
                                r.metric(),
                                r.direction(),
                                limits.getOrDefault(r.limit(), r.limit()),
                                r.delayOn(),
                                r.hysteresis(),
                                r.delayOff(),
                                r.priority())
                        : r)
                .toList());
    }

    @Test
    void whatLiesWithinTheRangeIsInForceAtOnceAndRecordedOnce() {
        AlarmLimits wanted = spo2(Map.of(85.0, 88.0));
        change(wanted);
        assertEquals(88, spo2(AlarmPriority.HIGH));
        assertEquals("", room.room().lastRefusal());
        change(wanted);
        assertEquals(1, changes(), "the same again changes nothing");
    }

    @Test
    void whatLiesOutsideIsBroughtToTheEdgeInWords() {
        change(spo2(Map.of(85.0, 95.0, 90.0, 94.0, 92.0, 94.0, 80.0, 84.0)));
        assertEquals(90, spo2(AlarmPriority.HIGH));
        assertTrue(
                room.room().lastRefusal().contains("95 was brought to 90"),
                room.room().lastRefusal());
        assertEquals(1, changes());
    }

    @Test
    void whatComesOutAsItWasIsNotRecorded() {
        change(spo2(Map.of(92.0, 50.0)));
        assertEquals(92, spo2(AlarmPriority.LOW));
        assertFalse(room.room().lastRefusal().isEmpty());
        assertEquals(0, changes());
    }

    @Test
    void whatOnlyAPresetHoldsIsNotChanged() {
        change(new AlarmLimits(
                PRESET.preset(),
                PRESET.version(),
                PRESET.sampled(),
                PRESET.satSeconds(),
                PRESET.cuff(),
                PRESET.sedation(),
                new TechnicalDelays(Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1)),
                PRESET.silence(),
                PRESET.escalation()));
        assertEquals("Only a preset changes what was asked for.", room.room().lastRefusal());
        assertEquals(PRESET, inForce());
        assertEquals(0, changes());
    }

    @Test
    void theNextPatientBeginsWithThePreset() {
        change(spo2(Map.of(85.0, 88.0)));
        room.command(new MonitorCommand.EndSession("", ""));
        room.startSession();
        assertEquals(PRESET, inForce());
    }

    @Test
    void theyOutliveARestart() {
        change(spo2(Map.of(85.0, 88.0)));
        room.crash(Duration.ofSeconds(5));
        assertEquals(88, spo2(AlarmPriority.HIGH));
        assertTrue(room.room().session().orElseThrow().limitsDifferFromPreset());
    }
}
