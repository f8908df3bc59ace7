package vigil.alarm;

import org.junit.jupiter.api.Test;

/// Stories of one limit on a continuously measured metric: S1 to S6, and samples that the device doubts.
// Requirement: WATCH-DELAY-1
// Requirement: WATCH-DOUBT-1
class SampledStoriesTest {

    @Test
    void s1AValueEqualToItsLimitIsInside() {
        Story.holds("""
                85 is MEDIUM for ever; 140 is MEDIUM for ever
                  spo2 85x60
                  pr 140x60
                  event 15 SPO2_LOW ACTIVE MEDIUM
                  event 15 PR_HIGH ACTIVE MEDIUM
                """);
    }

    @Test
    void s2TheDelayCountsFromTheFirstSampleBeyondTheLimit() {
        Story.holds("""
                84: HIGH after 5 s, on the second
                  spo2 97x7 84x5 97x20
                  event none
                """);
        Story.holds("""
                84: HIGH after 5 s, on the second
                  spo2 97x7 84x6 97x20
                  event 12 SPO2_LOW ACTIVE HIGH
                  event 18 SPO2_LOW LATCHED HIGH
                """);
    }

    @Test
    void s3OneSampleInsideCancelsTheDelay() {
        Story.holds("""
                14 s, one good sample, 14 s
                  spo2 97x5 89x15 93x1 89x15 97x10
                  event none
                """);
    }

    @Test
    void s4ADropOutOfFiveSecondsLeavesTheDelayAloneAndOfSixCancelsIt() {
        Story.holds("""
                five seconds without a valid sample
                  spo2 97x5 89x10 Xx5 89x10
                  event 20 SPO2_LOW ACTIVE MEDIUM
                """);
        Story.holds("""
                six seconds without a valid sample
                  spo2 97x5 89x10 Xx6 89x15
                  event none
                """);
    }

    @Test
    void s4SamplesThatStopComingCancelTheDelayToo() {
        Story.holds("""
                six seconds without any sample
                  spo2 97x5 89x10 -x6 89x15
                  event none
                """);
    }

    @Test
    void s5AnInvalidSampleRestartsTheClearingClock() {
        Story.holds("""
                four good seconds, a gap, and then five more are needed
                  spo2 89x20 97x4 Xx1 97x10
                  event 15 SPO2_LOW ACTIVE MEDIUM
                  event 30 SPO2_LOW INACTIVE NONE
                """);
    }

    @Test
    void s5AValueInsideTheHysteresisRestartsTheClearingClock() {
        Story.holds("""
                four good seconds, one at the limit, and then five more are needed
                  spo2 89x20 97x4 90x1 97x10
                  event 15 SPO2_LOW ACTIVE MEDIUM
                  event 30 SPO2_LOW INACTIVE NONE
                """);
    }

    @Test
    void s6TheThirdShortEpisodeWithinAMinuteIsAnAlarm() {
        Story.holds("""
                begins at 10, 40 and 70: just within 60 s
                  spo2 97x10 89x8 97x22 89x8 97x22 89x8 97x20
                  event 75 SPO2_LOW ACTIVE MEDIUM
                  event 83 SPO2_LOW INACTIVE NONE
                """);
        Story.holds("""
                begins at 10, 40 and 71: no longer
                  spo2 97x10 89x8 97x22 89x8 97x23 89x8 97x20
                  event none
                """);
    }

    @Test
    void s6AnEpisodeShorterThanFiveSecondsDoesNotCount() {
        Story.holds("""
                8 s, 4 s, 8 s, 8 s: the third that counts is the fourth
                  spo2 97x5 89x8 97x5 89x5 97x5 89x8 97x5 89x8 97x20
                  event 46 SPO2_LOW ACTIVE MEDIUM
                  event 54 SPO2_LOW INACTIVE NONE
                """);
    }

    @Test
    void aDoubtfulSampleMayRaiseAnAlarm() {
        Story.holds("""
                questionable 84
                  spo2 97x5 ?84x6 97x20
                  event 10 SPO2_LOW ACTIVE HIGH
                  event 16 SPO2_LOW LATCHED HIGH
                """);
    }

    @Test
    void aDoubtfulSampleNeverEndsAnAlarmAndIsNoLossOfSignal() {
        Story.holds("""
                questionable 97 for a minute
                  spo2 89x20 ?97x60 97x6
                  event 15 SPO2_LOW ACTIVE MEDIUM
                  event 85 SPO2_LOW INACTIVE NONE
                """);
    }

    @Test
    void aDoubtfulSampleInsideDoesNotCancelTheDelayUnlessItGoesOn() {
        Story.holds("""
                four doubtful good seconds leave the delay alone
                  spo2 97x5 89x8 ?97x4 89x10 97x20
                  event 20 SPO2_LOW ACTIVE MEDIUM
                  event 32 SPO2_LOW INACTIVE NONE
                """);
        Story.holds("""
                six cancel it
                  spo2 97x5 89x8 ?97x6 89x15 97x20
                  event none
                """);
    }

    @Test
    void otherLimitsAreInForceFromTheNextSampleAndClocksGoOn() {
        Story.holds("""
                the MEDIUM limit moves from 90 to 94 while 93 is measured
                  spo2 93x60
                  at 20 LIMIT 90 94
                  event 36 SPO2_LOW ACTIVE MEDIUM
                """);
        Story.holds("""
                it moves from 90 to 89 while the delay runs on 88
                  spo2 97x5 88x20
                  at 10 LIMIT 90 89
                  event 20 SPO2_LOW ACTIVE MEDIUM
                """);
        Story.holds("""
                it moves from 90 to 87 while 88 alarms: clear after 5 s, and LOW still holds
                  spo2 97x5 88x60
                  at 30 LIMIT 90 87
                  event 20 SPO2_LOW ACTIVE MEDIUM
                  event 36 SPO2_LOW DOWNGRADED LOW
                """);
    }
}
