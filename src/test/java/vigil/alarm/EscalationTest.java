package vigil.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Alarms that nobody answers go further: HIGH after 30, 60 and 120 s, MEDIUM after 75, 150 and 300 s.
class EscalationTest {

    @Test
    void aHighThatNobodyAnswersGoesThreeStepsFurther() {
        assertEquals(
                List.of("35 SPO2_LOW HIGH LOUDER", "65 SPO2_LOW HIGH OTHER_ROOMS", "125 SPO2_LOW HIGH HOOK"),
                steps("spo2 83x200"));
    }

    @Test
    void aMediumTakesItsOwnTime() {
        assertEquals(
                List.of("90 SPO2_LOW MEDIUM LOUDER", "165 SPO2_LOW MEDIUM OTHER_ROOMS", "315 SPO2_LOW MEDIUM HOOK"),
                steps("spo2 88x400"));
    }

    @Test
    void aLowGoesNoFurther() {
        assertEquals(List.of(), steps("spo2 91x2000"));
    }

    @Test
    void anAlarmThatOnlyMayComeIsNotUnanswered() {
        assertEquals(List.of("40 PR_HIGH HIGH LOUDER"), steps("pr 150x45"), "from the end of its delay of 10 s");
    }

    @Test
    void aLatchedAlarmGoesOnCountingFromItsBegin() {
        assertEquals(
                List.of("35 SPO2_LOW HIGH LOUDER", "65 SPO2_LOW HIGH OTHER_ROOMS"), steps("spo2 83x20 97x20 83x30"));
    }

    @Test
    void anAcknowledgementEndsItAndAReAlarmBeginsItAnew() {
        assertEquals(
                List.of("35 SPO2_LOW HIGH LOUDER", "190 SPO2_LOW HIGH LOUDER", "220 SPO2_LOW HIGH OTHER_ROOMS"),
                steps("spo2 83x230\nat 40 ACK SPO2_LOW"),
                "signals again at 160");
    }

    @Test
    void aPauseEndsItAndItsEndBeginsItAnew() {
        assertEquals(
                List.of("35 SPO2_LOW HIGH LOUDER", "190 SPO2_LOW HIGH LOUDER"),
                steps("spo2 83x200\nat 40 PAUSE"),
                "sounds again at 160");
        assertEquals(
                List.of("80 SPO2_LOW HIGH LOUDER"), steps("spo2 83x90\nat 20 PAUSE\nat 50 END_PAUSE"), "from 50 on");
    }

    @Test
    void aRiseInPriorityBeginsItAnew() {
        assertEquals(List.of("90 SPO2_LOW MEDIUM LOUDER", "135 SPO2_LOW HIGH LOUDER"), steps("spo2 88x100 83x40"));
    }

    @Test
    void eachAlarmHasItsOwnClock() {
        assertEquals(List.of("35 SPO2_LOW HIGH LOUDER", "40 PR_HIGH HIGH LOUDER"), steps("spo2 83x45\npr 150x45"));
    }

    @Test
    void aStepThatCameLateLeavesNoneOut() {
        Escalation escalation = new Escalation(EscalationPlan.STANDARD);
        escalation.step(StoryWords.time(0), outcome("spo2 83x10"));

        List<EscalatedAlarm> reached = escalation.step(StoryWords.time(100), outcome("spo2 83x10"));

        assertEquals(
                List.of(EscalationStep.LOUDER, EscalationStep.OTHER_ROOMS),
                reached.stream().map(EscalatedAlarm::step).toList());
    }

    @Test
    void whatStandsIsToldWithItsLastStepUntilItIsAnswered() {
        Escalation escalation = new Escalation(EscalationPlan.STANDARD);
        AlarmOutcome high = outcome("spo2 83x10");
        escalation.step(StoryWords.time(0), high);
        assertEquals(List.of(), escalation.standing(), "no step is reached");

        escalation.step(StoryWords.time(60), high);
        EscalatedAlarm standing = new EscalatedAlarm(
                AlarmId.of(AlarmCondition.SPO2_LOW),
                AlarmPriority.HIGH,
                EscalationStep.OTHER_ROOMS,
                StoryWords.time(0));
        assertEquals(List.of(standing), escalation.standing());

        escalation.step(StoryWords.time(61), outcome("spo2 83x10\nat 9 ACK SPO2_LOW"));
        assertEquals(List.of(), escalation.standing(), "answered");
    }

    @Test
    void otherTimesAreInForceAtOnceAndNoStepIsTakenTwice() {
        Escalation escalation = new Escalation(EscalationPlan.STANDARD);
        AlarmOutcome high = outcome("spo2 83x10");
        escalation.step(StoryWords.time(0), high);
        escalation.step(StoryWords.time(30), high);

        EscalationTimes soon = new EscalationTimes(Duration.ZERO, Duration.ofSeconds(31), Duration.ofSeconds(32));
        escalation.adopt(new EscalationPlan(soon, soon));

        assertEquals(
                List.of(EscalationStep.OTHER_ROOMS),
                escalation.step(StoryWords.time(31), high).stream()
                        .map(EscalatedAlarm::step)
                        .toList());
    }

    @Test
    void stepsThatFallTogetherAreTakenTogetherAndNoneGoesBack() {
        Duration minute = Duration.ofSeconds(60);
        Duration less = Duration.ofSeconds(59);
        EscalationTimes together = new EscalationTimes(minute, minute, minute);
        Escalation escalation = new Escalation(new EscalationPlan(together, together));
        AlarmOutcome high = outcome("spo2 83x10");
        escalation.step(StoryWords.time(0), high);

        assertEquals(
                List.of(EscalationStep.values()),
                escalation.step(StoryWords.time(60), high).stream()
                        .map(EscalatedAlarm::step)
                        .toList());
        assertThrows(IllegalArgumentException.class, () -> new EscalationTimes(minute, less, minute));
        assertThrows(IllegalArgumentException.class, () -> new EscalationTimes(minute, minute, less));
        assertThrows(IllegalArgumentException.class, () -> new EscalationTimes(minute.negated(), minute, minute));
    }

    /// The steps taken in a story, as `when, what, priority, step`.
    private static List<String> steps(String lines) {
        Story story = Story.of("a story\n" + lines);
        AlarmEngine engine = new AlarmEngine(AlarmPreset.STANDARD.limits());
        Escalation escalation = new Escalation(EscalationPlan.STANDARD);
        List<String> steps = new ArrayList<>();
        for (double at : story.moments()) {
            AlarmOutcome outcome = engine.step(StoryWords.time(at), story.inputs(at));
            for (EscalatedAlarm alarm : escalation.step(StoryWords.time(at), outcome)) {
                steps.add(String.join(
                        " ",
                        Arrays.asList(
                                StoryWords.number(at),
                                alarm.id().condition().name(),
                                alarm.priority().name(),
                                alarm.step().name())));
            }
        }
        return steps;
    }

    private static AlarmOutcome outcome(String lines) {
        return Story.outcome(AlarmPreset.STANDARD.limits(), lines, Double.MAX_VALUE);
    }
}
