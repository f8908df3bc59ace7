package vigil.alarm;

import org.junit.jupiter.api.Test;

/// Stories of cuff readings: confirmation, repeats, failures, and what lasts between readings.
class CuffStoriesTest {
    // Requirement: SES-CUFF-5

    @Test
    void twoSevereReadingsSixtySecondsApartAreHighAndFiftyNineAreNot() {
        Story.holds("""
                59 s
                  at 0 CUFF 185/95
                  at 59 CUFF 186/95
                  event 0 BP_HIGH ACTIVE MEDIUM
                """);
        Story.holds("""
                60 s
                  at 0 CUFF 185/95
                  at 60 CUFF 186/95
                  event 0 BP_HIGH ACTIVE MEDIUM
                  event 60 BP_HIGH ACTIVE HIGH
                """);
    }

    @Test
    void twoSevereReadingsTwentyMinutesApartAreHighAndASecondMoreIsNot() {
        Story.holds("""
                1200 s
                  at 0 CUFF 150/111
                  at 1200 CUFF 181/95
                  event 0 BP_HIGH ACTIVE MEDIUM
                  event 1200 BP_HIGH ACTIVE HIGH
                """);
        Story.holds("""
                1201 s
                  at 0 CUFF 150/111
                  at 1201 CUFF 181/95
                  event 0 BP_HIGH ACTIVE MEDIUM
                """);
    }

    @Test
    void anEarlierSevereReadingConfirmsThoughANormalOneLiesBetween() {
        Story.holds("""
                185, 150, 186 in ten minutes
                  at 0 CUFF 185/95
                  at 300 CUFF 150/85
                  at 600 CUFF 186/95
                  event 0 BP_HIGH ACTIVE MEDIUM
                  event 300 BP_HIGH INACTIVE NONE
                  event 600 BP_HIGH ACTIVE HIGH
                """);
    }

    @Test
    void aRepeatThatIsNotDoneIsAnAlarmFiveMinutesAfterASevereReading() {
        Story.holds("""
                SV-7: 185/95 at 600, then nothing; a failed reading is no repeat
                  pr 80x1000
                  at 600 CUFF 185/95/125
                  at 700 FAIL cuff loose
                  at 950 CUFF 150/85/107
                  event 600 BP_HIGH ACTIVE MEDIUM
                  event 700 NIBP_FAIL ACTIVE LOW
                  event 900 REPEAT_DUE ACTIVE MEDIUM
                  event 950 BP_HIGH INACTIVE NONE
                  event 950 NIBP_FAIL INACTIVE NONE
                  event 950 REPEAT_DUE INACTIVE NONE
                """);
    }

    @Test
    void aSevereRepeatAsksForAnother() {
        Story.holds("""
                repeated after four minutes, severe again
                  pr 80x700
                  at 0 CUFF 185/95
                  at 240 CUFF 186/95
                  event 0 BP_HIGH ACTIVE MEDIUM
                  event 240 BP_HIGH ACTIVE HIGH
                  event 540 REPEAT_DUE ACTIVE MEDIUM
                """);
    }

    @Test
    void aFailedReadingNeverClears() {
        Story.holds("""
                low pressure, then only failures
                  at 0 CUFF 85/50
                  at 60 FAIL movement
                  at 120 FAIL movement
                  at 180 FAIL movement
                  event 0 BP_LOW ACTIVE MEDIUM
                  event 60 NIBP_FAIL ACTIVE LOW
                  event 120 NIBP_FAIL ACTIVE MEDIUM
                """);
    }

    @Test
    void afterAValidReadingFailuresAreCountedAnew() {
        Story.holds("""
                failed twice, measured, failed once
                  at 0 FAIL movement
                  at 60 FAIL movement
                  at 120 CUFF 120/80
                  at 600 FAIL movement
                  event 0 NIBP_FAIL ACTIVE LOW
                  event 60 NIBP_FAIL ACTIVE MEDIUM
                  event 120 NIBP_FAIL INACTIVE NONE
                  event 600 NIBP_FAIL ACTIVE LOW
                """);
    }

    @Test
    void aRiseNeedsABaseline() {
        Story.holds("""
                the baseline comes after the first reading
                  at 0 CUFF 159/85
                  at 10 BASELINE 115/70/85
                  at 300 CUFF 159/85
                  at 600 CUFF 150/85
                  event 300 BP_RISE ACTIVE LOW
                  event 600 BP_RISE INACTIVE NONE
                """);
    }

    @Test
    void aMeanEqualToItsFactorIsInsideForEveryBaseline() {
        for (int mean = 50; mean <= 110; mean += 10) {
            int raised = mean * 13 / 10;
            Story.holds("""
                    %1$d is exactly 1.30 x %2$d
                      at 0 BASELINE 160/45/%2$d
                      at 0 CUFF 160/45/%1$d
                      at 300 CUFF 160/45/%3$d
                      event 300 BP_RISE ACTIVE LOW
                    """.formatted(raised, mean, raised + 1));
        }
    }

    @Test
    void withoutAMeanOnlyTheTwoPressuresAreJudged() {
        Story.holds("""
                92/50 has a mean of about 64, but the device did not say so
                  at 0 CUFF 92/50
                  event none
                """);
    }
}
