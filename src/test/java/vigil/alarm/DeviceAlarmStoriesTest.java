package vigil.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Stories of alarms that a device raises by its own rules: beside ours, in its words, never merged.
class DeviceAlarmStoriesTest {
    private static final AlarmId MASIMO = new AlarmId(AlarmCondition.DEVICE_ALARM, "Masimo: SpO2 low");
    private static final AlarmId IVY = new AlarmId(AlarmCondition.DEVICE_FAULT, "Ivy: LEAD OFF");

    @Test
    void aDevicesAlarmIsToldInItsWords() {
        AlarmOutcome outcome = new AlarmEngine(AlarmPreset.STANDARD.limits())
                .step(
                        StoryWords.time(0),
                        List.of(
                                new AlarmInput.Fault(IVY, AlarmPriority.LOW, "told by the device"),
                                new AlarmInput.Fault(MASIMO, AlarmPriority.MEDIUM, "told by the device")));

        assertEquals(
                List.of("Masimo: SpO2 low, told by the device", "Ivy: LEAD OFF, told by the device"),
                outcome.occurrences().stream()
                        .map(o -> o.title() + ", " + o.cause())
                        .toList());
        assertEquals("told by the device", outcome.events().getFirst().cause());
    }

    @Test
    void withoutASubjectItIsToldByItsCondition() {
        assertEquals(
                "Alarm of the device",
                Story.outcome(AlarmPreset.STANDARD.limits(), "at 0 FAULT DEVICE_ALARM LOW", 0)
                        .occurrences()
                        .getFirst()
                        .title());
    }

    @Test
    void itStandsBesideOursAndEachIsAnsweredForItself() {
        AlarmEngine engine = new AlarmEngine(AlarmPreset.STANDARD.limits());
        Story low = Story.of("88 for ever\n spo2 88x100");
        for (int second = 0; second <= 20; second++) {
            engine.step(StoryWords.time(second), low.inputs(second));
        }
        engine.step(StoryWords.time(21), List.of(new AlarmInput.Fault(MASIMO, AlarmPriority.MEDIUM, "")));

        AlarmOutcome acknowledged = engine.step(StoryWords.time(22), List.of(StoryWords.action(22, "ACK SPO2_LOW")));
        assertEquals(2, acknowledged.occurrences().size());
        assertEquals(AudibleSignal.MEDIUM, acknowledged.audible(), "the device's still sounds");
        assertEquals(AlarmCategory.GENERAL, acknowledged.category());

        AlarmOutcome both = engine.step(StoryWords.time(23), List.of(new AlarmInput.Acknowledge(MASIMO, "nurse")));
        assertEquals(AudibleSignal.NONE, both.audible());
        AlarmOutcome over = engine.step(StoryWords.time(24), List.of(new AlarmInput.Fault(MASIMO, null, "")));
        assertEquals(
                List.of(AlarmId.of(AlarmCondition.SPO2_LOW)),
                over.occurrences().stream().map(AlarmOccurrence::id).toList());
    }
}
