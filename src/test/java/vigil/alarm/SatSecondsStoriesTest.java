package vigil.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.metric.Metric;

/// Stories of SatSeconds, part of SPO2_LOW where a clinic turns them on (EV-9). No other limit on SpO2 stands beside
/// them here, unless a story says so.
class SatSecondsStoriesTest {
    private static final AlarmLimits STANDARD = AlarmPreset.STANDARD.limits();
    private static final AlarmLimits ALONE =
            STANDARD.withSampled(List.of()).withSatSeconds(Optional.of(SatSecondsRule.FIFTY_BELOW_90));

    @Test
    void ev9TheIndexCrossesFiftyBetweenTwoSamples() {
        Story.holds(ALONE, """
                EV-9: 88 for 2 s, 86 for 3 s, 84 for 6 s
                  spo2 88x2 86x3 84x6 97x1
                  at 10.66 TICK
                  at 10.67 TICK
                  event 10.67 SPO2_LOW ACTIVE MEDIUM
                  event 11 SPO2_LOW INACTIVE NONE
                """);
    }

    @Test
    void ev9TheIndexComesToFiftyTwo() {
        Story.holds(index(52), """
                reached with the sample at 11
                  spo2 88x2 86x3 84x6 89x1
                  event 11 SPO2_LOW ACTIVE MEDIUM
                """);
        Story.holds(index(52.01), """
                not yet
                  spo2 88x2 86x3 84x6 90x1
                  event none
                """);
    }

    @Test
    void atTheLimitTheIndexIsNothingAgain() {
        Story.holds(ALONE, """
                48 collected, one sample of 90, 48 more
                  spo2 84x8 90x1 84x8 97x5
                  event none
                """);
        Story.holds(ALONE, """
                and with 89 in between, 50 are passed: 48, 49, 55
                  spo2 84x8 89x1 84x2 97x5
                  event 10 SPO2_LOW ACTIVE MEDIUM
                  event 11 SPO2_LOW INACTIVE NONE
                """);
    }

    @Test
    void aDoubtfulGoodSampleEndsNothing() {
        Story.holds(ALONE, """
                97, but doubtful
                  spo2 80x6 ?97x3 97x2
                  event 5 SPO2_LOW ACTIVE MEDIUM
                  event 9 SPO2_LOW INACTIVE NONE
                """);
    }

    @Test
    void aDoubtfulLowSampleCounts() {
        Story.holds(ALONE, """
                80, doubtful
                  spo2 ?80x6
                  event 5 SPO2_LOW ACTIVE MEDIUM
                """);
    }

    @Test
    void aDropOutOfFiveSecondsCountsOnceTheSampleAfterItIsLowAndOfSixDoesNot() {
        Story.holds(ALONE, """
                80 at 0 and at 5: 50
                  spo2 80x1 Xx4 80x1 97x1
                  event 5 SPO2_LOW ACTIVE MEDIUM
                  event 6 SPO2_LOW INACTIVE NONE
                """);
        Story.holds(ALONE, """
                80 at 0 and at 6: starts anew
                  spo2 80x1 Xx5 80x5 97x1
                  event none
                """);
        Story.holds(ALONE, """
                70 at 0, then nothing sure: the count stops, though the time would do
                  spo2 70x1 Xx1 -x9
                  event none
                """);
        Story.holds(ALONE, """
                nor does it go on beside a number that is doubtful
                  spo2 70x1 ?97x1 -x9
                  event none
                """);
    }

    @Test
    void whatWasReachedBeforeTheDoubtIsReached() {
        Story.holds(ALONE, """
                38 for one second comes to 52; then nothing sure
                  spo2 38x1 Xx3
                  event 1 SPO2_LOW ACTIVE MEDIUM
                """);
    }

    @Test
    void whatWasReachedAndLeftWithinOneTickIsNotLost() {
        AlarmEngine engine = new AlarmEngine(ALONE);
        engine.step(StoryWords.time(0), List.of(sample(0, "80")));
        engine.step(StoryWords.time(1), List.of(sample(1, "X")));

        AlarmOutcome late = engine.step(StoryWords.time(5), List.of(sample(5, "80"), sample(5, "97")));
        assertEquals(
                List.of(AlarmTransition.ACTIVE, AlarmTransition.INACTIVE),
                late.events().stream().map(AlarmEvent::transition).toList());
    }

    @Test
    void samplesThatStopAreNotStretchedBeyondADropOut() {
        Story.holds(ALONE, """
                80 at 0, nothing more: 50 at the end of the drop-out
                  spo2 80x1 -x20
                  event 5 SPO2_LOW ACTIVE MEDIUM
                  event 10 SPO2_LOW INACTIVE NONE
                  event 10 SPO2_NO_SIGNAL ACTIVE MEDIUM
                """);
        Story.holds(ALONE, """
                81 comes to 45 in that time, and starts anew
                  spo2 81x1 -x8 81x5 97x1
                  event none
                """);
    }

    @Test
    void s9ItHandsOverWhenTheSignalIsLost() {
        Story.holds(ALONE, """
                MEDIUM, then no signal
                  spo2 80x10 Xx20 97x2
                  event 5 SPO2_LOW ACTIVE MEDIUM
                  event 20 SPO2_LOW INACTIVE NONE
                  event 20 SPO2_NO_SIGNAL ACTIVE MEDIUM
                  event 30 SPO2_NO_SIGNAL INACTIVE NONE
                """);
    }

    @Test
    void besideTheOtherLimitsItIsOneAlarmWithThem() {
        Story.holds(STANDARD.withSatSeconds(Optional.of(SatSecondsRule.FIFTY_BELOW_90)), """
                86 from 0: MEDIUM by SatSeconds at 12.5, by its delay at 15; HIGH at once by the rapid fall
                  spo2 86x20 79x1 97x7
                  event 13 SPO2_LOW ACTIVE MEDIUM
                  event 20 SPO2_LOW ACTIVE HIGH
                  event 26 SPO2_LOW LATCHED HIGH
                """);
    }

    @Test
    void whereBothHoldTheLimitIsTold() {
        AlarmLimits both = STANDARD.withSatSeconds(Optional.of(SatSecondsRule.FIFTY_BELOW_90));
        assertEquals(
                "50 SatSeconds below 90",
                Story.outcome(both, "spo2 86x14", 13).occurrences().getFirst().cause());
        assertEquals(
                "below 90",
                Story.outcome(both, "spo2 86x16", 15).occurrences().getFirst().cause());
    }

    @Test
    void otherNumbersAndOffAreInForceFromTheNextSample() {
        AlarmEngine engine = new AlarmEngine(STANDARD.withSampled(List.of()));
        Story lows = Story.of("80 for a while\n spo2 80x30");
        assertEquals(AudibleSignal.NONE, run(engine, lows, 0, 5), "off");
        engine.step(StoryWords.time(6), List.of(new AlarmInput.Limits(ALONE)));
        assertEquals(AudibleSignal.NONE, run(engine, lows, 7, 11), "40");
        engine.step(StoryWords.time(11.5), List.of(new AlarmInput.Limits(index(70))));
        assertEquals(AudibleSignal.NONE, run(engine, lows, 12, 13), "60");
        assertEquals(AudibleSignal.MEDIUM, run(engine, lows, 14, 14), "70");
        engine.step(StoryWords.time(15), List.of(new AlarmInput.Limits(STANDARD.withSampled(List.of()))));
        assertEquals(AudibleSignal.NONE, run(engine, lows, 16, 16), "off");
    }

    @Test
    void itIsPendingFromTheFirstPointAndToldWithItsIndex() {
        AlarmOccurrence pending =
                Story.outcome(ALONE, "spo2 97x3 88x2", 4).occurrences().getFirst();
        assertEquals(Presence.PENDING, pending.presence());
        assertEquals(StoryWords.time(3), pending.since());

        AlarmOutcome active = Story.outcome(ALONE, "spo2 80x6", 5);
        assertEquals(
                "SpO₂ 80, 50 SatSeconds below 90", active.events().getFirst().cause());
    }

    private static AlarmInput sample(double at, String word) {
        return StoryWords.sample(at, Metric.SPO2, word).orElseThrow();
    }

    private static AlarmLimits index(double index) {
        return STANDARD.withSampled(List.of()).withSatSeconds(Optional.of(new SatSecondsRule(90, index)));
    }

    private static AudibleSignal run(AlarmEngine engine, Story story, int from, int to) {
        AudibleSignal last = AudibleSignal.NONE;
        for (int second = from; second <= to; second++) {
            last = engine.step(StoryWords.time(second), story.inputs(second)).audible();
        }
        return last;
    }
}
