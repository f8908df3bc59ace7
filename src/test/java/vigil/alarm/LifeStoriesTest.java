package vigil.alarm;

import org.junit.jupiter.api.Test;

/// Stories of what becomes of an alarm, and of what a person does: S7, S8, S10, S11, S12.
// Requirement: WATCH-LATCH-1
class LifeStoriesTest {

    @Test
    void s7HighWaitsForAPersonAndMediumDoesNot() {
        Story.holds("""
                PR 145 for a while, then 125, then well again
                  pr 80x5 145x20 125x20 80x20
                  event 15 PR_HIGH ACTIVE HIGH
                  event 50 PR_HIGH LATCHED HIGH
                  audio 15 HIGH
                """);
        Story.holds("""
                PR 125, then well again
                  pr 80x5 125x20 80x20
                  event 20 PR_HIGH ACTIVE MEDIUM
                  event 30 PR_HIGH INACTIVE NONE
                """);
    }

    @Test
    void s8AGroupSignalsItsHighestTierAndFollowsItDown() {
        Story.holds("""
                MEDIUM falls to LOW, and rises again
                  spo2 89x40 91x20 89x20
                  event 15 SPO2_LOW ACTIVE MEDIUM
                  event 45 SPO2_LOW DOWNGRADED LOW
                  event 75 SPO2_LOW ACTIVE MEDIUM
                """);
    }

    @Test
    void s10AcknowledgedLowDoesNotComeBack() {
        Story.holds("""
                91 for an hour
                  spo2 91x3600 97x10
                  at 40 ACK SPO2_LOW
                  event 30 SPO2_LOW ACTIVE LOW
                  event 40 SPO2_LOW ACKED LOW
                  event 3605 SPO2_LOW INACTIVE NONE
                  audio 30 LOW
                  audio 40 NONE
                """);
    }

    @Test
    void s10AcknowledgingNothingOrSomethingPendingHasNoEffect() {
        Story.holds("""
                acknowledged too early
                  spo2 97x5 89x20
                  at 2 ACK SPO2_LOW
                  at 10 ACK SPO2_LOW
                  event 20 SPO2_LOW ACTIVE MEDIUM
                """);
    }

    @Test
    void s10AcknowledgingAgainDoesNotPutOffTheReturn() {
        Story.holds("""
                acknowledged at 10, and again at 100
                  spo2 84x200
                  at 10 ACK SPO2_LOW
                  at 100 ACK SPO2_LOW
                  event 5 SPO2_LOW ACTIVE HIGH
                  event 10 SPO2_LOW ACKED HIGH
                  event 130 SPO2_LOW REALARM HIGH
                """);
    }

    @Test
    void anAcknowledgedHighFollowsItsTierDownAndComesBackWithTheTimeOfThatTier() {
        Story.holds("""
                84 acknowledged at 10, then 88: MEDIUM comes back 300 s after the acknowledgement
                  spo2 84x30 88x300
                  at 10 ACK SPO2_LOW
                  event 5 SPO2_LOW ACTIVE HIGH
                  event 10 SPO2_LOW ACKED HIGH
                  event 35 SPO2_LOW ACKED MEDIUM
                  event 310 SPO2_LOW REALARM MEDIUM
                """);
    }

    @Test
    void aHighThatFellToMediumIsAcknowledgedAsWhatItIsNow() {
        Story.holds("""
                84, then 88, acknowledged at 60
                  spo2 84x30 88x60
                  at 60 ACK SPO2_LOW
                  event 5 SPO2_LOW ACTIVE HIGH
                  event 60 SPO2_LOW ACKED MEDIUM
                """);
    }

    @Test
    void aLatchedHighThatPassesALowerLimitIsActiveAgainAndStaysHigh() {
        Story.holds("""
                84, well, 88, well, acknowledged
                  spo2 84x10 97x10 88x20 97x20
                  at 55 ACK SPO2_LOW
                  event 5 SPO2_LOW ACTIVE HIGH
                  event 15 SPO2_LOW LATCHED HIGH
                  event 35 SPO2_LOW ACTIVE HIGH
                  event 45 SPO2_LOW LATCHED HIGH
                  event 55 SPO2_LOW INACTIVE NONE
                """);
    }

    @Test
    void s11ThePauseEndsByItselfAfterTwoMinutes() {
        Story.holds("""
                paused at 30
                  spo2 88x300
                  at 30 PAUSE
                  event 15 SPO2_LOW ACTIVE MEDIUM
                  audio 15 MEDIUM
                  audio 30 PAUSED
                  audio 150 MEDIUM
                """);
    }

    @Test
    void s11ThePauseCanBeEnded() {
        Story.holds("""
                paused at 30, ended at 60
                  spo2 88x100
                  at 30 PAUSE
                  at 60 END_PAUSE
                  audio 15 MEDIUM
                  audio 30 PAUSED
                  audio 60 MEDIUM
                """);
    }

    @Test
    void s11AnAlarmThatEndsLeavesThePause() {
        Story.holds("""
                paused, over, and there again within the pause
                  spo2 88x20 97x10 88x30
                  at 18 PAUSE
                  audio 15 MEDIUM
                  audio 18 PAUSED
                  audio 25 NONE
                  audio 45 MEDIUM
                """);
    }

    @Test
    void s11ALatchedAlarmIsPausedAndSoundsWhenItHoldsAgain() {
        Story.holds("""
                latched at 15, paused at 20, 84 again
                  spo2 84x10 97x20 84x10
                  at 20 PAUSE
                  audio 5 HIGH
                  audio 20 PAUSED
                  audio 35 HIGH
                """);
    }

    @Test
    void s11APauseDoesNotKeepAnAcknowledgedAlarmFromComingBack() {
        Story.holds("""
                acknowledged at 10; the pause at 100 covers PR; SpO2 comes back at 130
                  spo2 84x140
                  pr 130x140
                  at 10 ACK SPO2_LOW
                  at 100 PAUSE
                  audio 5 HIGH
                  audio 10 NONE
                  audio 15 MEDIUM
                  audio 100 PAUSED
                  audio 130 HIGH
                """);
    }

    @Test
    void s12APersonsActionsComeBeforeTheSamplesOfTheSameTick() {
        Story.holds("""
                the acknowledgement of the second in which HIGH begins comes too early for it
                  spo2 97x5 84x20
                  at 10 ACK SPO2_LOW
                  event 10 SPO2_LOW ACTIVE HIGH
                """);
        Story.holds("""
                latched and acknowledged in the second in which it would begin again
                  spo2 84x10 97x10 79x1 97x10
                  at 20 ACK SPO2_LOW
                  event 5 SPO2_LOW ACTIVE HIGH
                  event 15 SPO2_LOW LATCHED HIGH
                  event 20 SPO2_LOW INACTIVE NONE
                  event 20 SPO2_LOW ACTIVE HIGH
                  event 26 SPO2_LOW LATCHED HIGH
                """);
    }

    @Test
    void whatCameAndWentWithinOneTickIsNotLost() {
        Story.holds("""
                an extreme pressure and its normal repeat are handed over together
                  at 10 CUFF 205/100
                  at 10 CUFF 130/80
                  event 10 BP_HIGH ACTIVE HIGH
                  event 10 BP_HIGH LATCHED HIGH
                """);
    }
}
