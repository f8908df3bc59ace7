package vigil.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Stories of a person's sedation score (MOAA/S): the next entry changes the alarm or ends it.
class SedationStoriesTest {
    // Requirement: SES-SCORE-2

    @Test
    void ev6ThreeIsLowTwoIsMediumOneIsHigh() {
        Story.holds("""
                EV-6: entries 5, 3, 2, 1
                  at 0 SEDATION 5
                  at 60 SEDATION 3
                  at 120 SEDATION 2
                  at 180 SEDATION 1
                  event 60 SEDATION ACTIVE LOW
                  event 120 SEDATION ACTIVE MEDIUM
                  event 180 SEDATION ACTIVE HIGH
                  audio 60 LOW
                  audio 120 MEDIUM
                  audio 180 HIGH
                """);
        Story.holds("""
                no answer at all, at once
                  at 0 SEDATION 0
                  event 0 SEDATION ACTIVE HIGH
                """);
    }

    @Test
    void fourAndFiveAreNoAlarm() {
        Story.holds("""
                awake
                  at 0 SEDATION 4
                  at 60 SEDATION 5
                  event none
                """);
    }

    @Test
    void onlyTheNextEntryEndsIt() {
        Story.holds("""
                MEDIUM stands for half an hour, falls to LOW, is over
                  pr 75x1900
                  at 10 SEDATION 2
                  at 1800 SEDATION 3
                  at 1850 SEDATION 4
                  event 10 SEDATION ACTIVE MEDIUM
                  event 1800 SEDATION DOWNGRADED LOW
                  event 1850 SEDATION INACTIVE NONE
                """);
    }

    @Test
    void highLatchesUntilAPersonAcknowledgesIt() {
        Story.holds("""
                1, awake again, acknowledged
                  at 0 SEDATION 1
                  at 60 SEDATION 5
                  at 90 ACK SEDATION
                  event 0 SEDATION ACTIVE HIGH
                  event 60 SEDATION LATCHED HIGH
                  event 90 SEDATION INACTIVE NONE
                """);
    }

    @Test
    void aDeeperScoreBreaksThroughAnAcknowledgementAndTheSameDoesNot() {
        Story.holds("""
                2, acknowledged, 2 again, 1
                  at 0 SEDATION 2
                  at 10 ACK SEDATION
                  at 60 SEDATION 2
                  at 120 SEDATION 1
                  event 0 SEDATION ACTIVE MEDIUM
                  event 10 SEDATION ACKED MEDIUM
                  event 120 SEDATION ACTIVE HIGH
                """);
    }

    @Test
    void otherTiersCountFromTheNextEntryOn() {
        AlarmLimits limits = AlarmPreset.STANDARD.limits();
        AlarmLimits stricter = new AlarmLimits(
                limits.preset(),
                limits.version(),
                limits.sampled(),
                limits.satSeconds(),
                limits.cuff(),
                new SedationTiers(4, 3, 2),
                limits.technical(),
                limits.silence(),
                limits.escalation());
        AlarmEngine engine = new AlarmEngine(limits);
        engine.step(StoryWords.time(0), List.of(new AlarmInput.Sedation(3)));

        AlarmOutcome adopted = engine.step(StoryWords.time(1), List.of(new AlarmInput.Limits(stricter)));
        assertEquals(AudibleSignal.LOW, adopted.audible());
        AlarmOutcome next = engine.step(StoryWords.time(2), List.of(new AlarmInput.Sedation(3)));
        assertEquals(AudibleSignal.MEDIUM, next.audible());
    }

    @Test
    void tiersKeepTheOrderOfTheScore() {
        assertEquals(5, new SedationTiers(5, 5, 5).low(), "one tier for all of them is an order too");
        assertThrows(IllegalArgumentException.class, () -> new SedationTiers(6, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> new SedationTiers(2, 3, 1));
        assertThrows(IllegalArgumentException.class, () -> new SedationTiers(3, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> new SedationTiers(3, 2, -1));
    }

    @Test
    void itIsToldWithTheScoreAndTheTier() {
        AlarmOutcome outcome = Story.outcome(AlarmPreset.STANDARD.limits(), "at 0 SEDATION 0", 0);

        assertEquals("MOAA/S 0, 1 or less", outcome.events().getFirst().cause());
        assertEquals("MOAA/S 0", outcome.occurrences().getFirst().title());
        assertEquals(AlarmCategory.GENERAL, outcome.category());
    }
}
