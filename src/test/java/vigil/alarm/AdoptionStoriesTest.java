package vigil.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Other limits come into force while a session runs: every rule takes its own.
class AdoptionStoriesTest {
    private static final AlarmLimits STANDARD = AlarmPreset.STANDARD.limits();

    @Test
    void everyRuleOnTheCuffTakesItsOwn() {
        AlarmLimits strict = STANDARD.withCuff(new CuffLimits(
                List.of(new CuffLimits.Tier(AlarmPriority.MEDIUM, 130, 80)),
                STANDARD.cuff().confirmAfter(),
                STANDARD.cuff().confirmWithin(),
                Duration.ofSeconds(60),
                new CuffLimits.Rise(10, 10, 1.1),
                new CuffLimits.Low(135, 100, 132)));

        assertEquals(
                List.of(
                        "20 BP_HIGH ACTIVE MEDIUM",
                        "20 BP_RISE ACTIVE LOW",
                        "20 BP_LOW ACTIVE HIGH",
                        "80 REPEAT_DUE ACTIVE MEDIUM"),
                told(strict, "pr 75x100\nat 0 BASELINE 120/75/90\nat 20 CUFF 131/75/95"));
    }

    @Test
    void aTierThatIsLeftOutEndsWithItsAlarmAndANewOneStartsAtRest() {
        AlarmLimits withoutLow = STANDARD.withSampled(STANDARD.sampled().stream()
                .filter(r -> r.priority() != AlarmPriority.LOW)
                .toList());
        AlarmEngine engine = new AlarmEngine(STANDARD);
        Story low = Story.of("91 for ever\nspo2 91x100");
        List<String> told = new ArrayList<>();
        for (int second = 0; second < 100; second++) {
            List<AlarmInput> inputs = new ArrayList<>(low.inputs(second));
            if (second == 40 || second == 50) {
                inputs.add(new AlarmInput.Limits(second == 40 ? withoutLow : STANDARD));
            }
            for (AlarmEvent event : engine.step(StoryWords.time(second), inputs).events()) {
                told.add(StoryWords.said(second, event));
            }
        }

        assertEquals(List.of("30 SPO2_LOW ACTIVE LOW", "40 SPO2_LOW INACTIVE NONE", "81 SPO2_LOW ACTIVE LOW"), told);
    }

    @Test
    void theEquipmentAndTheSilenceTakeTheirs() {
        AlarmLimits later = new AlarmLimits(
                STANDARD.preset(),
                STANDARD.version(),
                STANDARD.sampled(),
                STANDARD.satSeconds(),
                STANDARD.cuff(),
                STANDARD.sedation(),
                new TechnicalDelays(Duration.ofSeconds(20), Duration.ofSeconds(40), Duration.ofSeconds(25)),
                new SilenceTimes(Duration.ofSeconds(15), Duration.ofSeconds(18), Duration.ofSeconds(10)),
                STANDARD.escalation());

        assertEquals(
                List.of(
                        "30 SPO2_NO_SIGNAL ACTIVE LOW",
                        "40 LINK_LOST:cuff ACTIVE MEDIUM",
                        "50 SPO2_NO_SIGNAL ACTIVE MEDIUM",
                        "52 SPO2_NO_SIGNAL ACKED MEDIUM",
                        "70 SPO2_NO_SIGNAL REALARM MEDIUM"),
                told(later, "spo2 97x10 Xx70\nat 15 LOST cuff\nat 52 ACK SPO2_NO_SIGNAL"));
    }

    @Test
    void theEngineTellsWhenTheRepeatIsDue() {
        AlarmEngine engine = new AlarmEngine(STANDARD);
        assertEquals(Optional.empty(), engine.repeatDueAt());

        engine.step(StoryWords.time(5), List.of(StoryWords.action(5, "CUFF 185/95")));
        assertEquals(Optional.of(StoryWords.time(305)), engine.repeatDueAt());

        engine.step(StoryWords.time(60), List.of(StoryWords.action(60, "CUFF 150/95")));
        assertEquals(Optional.empty(), engine.repeatDueAt());
    }

    /// What comes of a story when the limits change at its first second.
    private static List<String> told(AlarmLimits limits, String lines) {
        Story story = Story.of("a story\n" + lines);
        AlarmEngine engine = new AlarmEngine(STANDARD);
        engine.step(StoryWords.time(-1), List.of(new AlarmInput.Limits(limits)));
        return story.tell(engine).events();
    }
}
