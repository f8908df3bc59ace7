package vigil.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Stories of a cuff on the oximeter's limb (AV-7): no signal is held for a while, and nothing else.
// Requirement: WATCH-HOLD-1
class LimbHoldStoriesTest {

    @Test
    void av7aASignalThatComesBackWithinTheHoldIsNoAlarm() {
        Story.holds("""
                AV-7 (a): cuff from 0 to 40, no signal from 5 to 45
                  spo2 97x5 Xx40 97x30
                  at 0 ON_LIMB
                  at 0 CUFF_UP
                  at 40 CUFF_DOWN
                  event none
                  audio none
                """);
    }

    @Test
    void av7bASignalThatStaysAwayIsAnAlarmAtTheEndOfTheHold() {
        Story.holds("""
                AV-7 (b): no signal from 5 on; MEDIUM at once, for it is more than 30 s
                  spo2 97x5 Xx80
                  at 0 ON_LIMB
                  at 0 CUFF_UP
                  at 40 CUFF_DOWN
                  event 60 SPO2_NO_SIGNAL ACTIVE MEDIUM
                """);
    }

    @Test
    void av7cALowSaturationIsNeverHeld() {
        Story.holds("""
                AV-7 (c): 84 from 20 on
                  spo2 97x20 84x6 97x30
                  at 0 ON_LIMB
                  at 0 CUFF_UP
                  at 40 CUFF_DOWN
                  event 25 SPO2_LOW ACTIVE HIGH
                  event 31 SPO2_LOW LATCHED HIGH
                """);
        Story.holds("""
                nor is MEDIUM, nor LOW
                  spo2 91x35 89x20
                  at 0 ON_LIMB
                  at 0 CUFF_UP
                  at 0 CUFF_DOWN
                  event 30 SPO2_LOW ACTIVE LOW
                  event 50 SPO2_LOW ACTIVE MEDIUM
                """);
    }

    @Test
    void theHoldEndsTwentySecondsAfterTheCuff() {
        Story.holds("""
                cuff from 0 to 15, so held until 35
                  spo2 97x5 Xx80
                  at 0 ON_LIMB
                  at 0 CUFF_UP
                  at 15 CUFF_DOWN
                  at 34.9 TICK
                  event 35 SPO2_NO_SIGNAL ACTIVE MEDIUM
                """);
    }

    @Test
    void theHoldNeverLastsLongerThanAMinute() {
        Story.holds("""
                the cuff does not end
                  spo2 97x25 Xx80
                  at 0 ON_LIMB
                  at 0 CUFF_UP
                  at 59.9 TICK
                  event 60 SPO2_NO_SIGNAL ACTIVE MEDIUM
                """);
    }

    @Test
    void oneCuffAfterTheOtherDoesNotLengthenTheSilence() {
        Story.holds("""
                a second cuff while the signal is away already
                  spo2 97x5 Xx100
                  at 0 ON_LIMB
                  at 0 CUFF_UP
                  at 25 CUFF_DOWN
                  at 30 CUFF_UP
                  at 42 CUFF_DOWN
                  event 45 SPO2_NO_SIGNAL ACTIVE MEDIUM
                """);
        Story.holds("""
                a second cuff after the signal was back holds anew
                  spo2 97x5 Xx20 97x20 Xx20 97x5
                  at 0 ON_LIMB
                  at 0 CUFF_UP
                  at 20 CUFF_DOWN
                  at 42 CUFF_UP
                  at 62 CUFF_DOWN
                  event none
                """);
    }

    @Test
    void aCuffThatIsToldAgainIsNoNewCuff() {
        Story.holds("""
                started at 0, told again at 30
                  spo2 97x30 97x5 Xx60
                  at 0 ON_LIMB
                  at 0 CUFF_UP
                  at 30 CUFF_UP
                  event 60 SPO2_NO_SIGNAL ACTIVE LOW
                  event 65 SPO2_NO_SIGNAL ACTIVE MEDIUM
                """);
        Story.holds("""
                ended at 10, told again at 25: held until 30
                  spo2 97x5 Xx60
                  at 0 ON_LIMB
                  at 0 CUFF_UP
                  at 10 CUFF_DOWN
                  at 25 CUFF_DOWN
                  event 30 SPO2_NO_SIGNAL ACTIVE LOW
                  event 35 SPO2_NO_SIGNAL ACTIVE MEDIUM
                """);
    }

    @Test
    void thereIsNoHoldWhereAnSpo2AlarmStandsOrIsPending() {
        Story.holds("""
                pending: 89 for three seconds before the cuff
                  spo2 97x2 89x3 Xx40
                  at 0 ON_LIMB
                  at 4 CUFF_UP
                  event 15 SPO2_NO_SIGNAL ACTIVE LOW
                  event 35 SPO2_NO_SIGNAL ACTIVE MEDIUM
                """);
        Story.holds("""
                active: MEDIUM, even acknowledged
                  spo2 89x25 Xx30
                  at 0 ON_LIMB
                  at 18 ACK SPO2_LOW
                  at 24 CUFF_UP
                  event 15 SPO2_LOW ACTIVE MEDIUM
                  event 18 SPO2_LOW ACKED MEDIUM
                  event 35 SPO2_LOW INACTIVE NONE
                  event 35 SPO2_NO_SIGNAL ACTIVE MEDIUM
                """);
        Story.holds("""
                no signal, active
                  spo2 97x5 Xx31
                  at 0 ON_LIMB
                  at 16 CUFF_UP
                  event 15 SPO2_NO_SIGNAL ACTIVE LOW
                  event 35 SPO2_NO_SIGNAL ACTIVE MEDIUM
                """);
        Story.holds("""
                no signal, pending
                  spo2 97x5 Xx20
                  at 0 ON_LIMB
                  at 10.1 CUFF_UP
                  event 15 SPO2_NO_SIGNAL ACTIVE LOW
                """);
    }

    @Test
    void fiveSecondsWithoutASignalAreNotYetPending() {
        Story.holds("""
                the cuff squeezes a little before it is told
                  spo2 97x5 Xx40 97x5
                  at 0 ON_LIMB
                  at 10 CUFF_UP
                  at 40 CUFF_DOWN
                  event none
                """);
    }

    @Test
    void withTheOximeterElsewhereNothingIsHeld() {
        Story.holds("""
                never said to be on the cuff's limb
                  spo2 97x5 Xx20
                  at 0 CUFF_UP
                  event 15 SPO2_NO_SIGNAL ACTIVE LOW
                """);
        Story.holds("""
                taken off it during the hold
                  spo2 97x5 Xx20
                  at 0 ON_LIMB
                  at 0 CUFF_UP
                  at 20 OFF_LIMB
                  event 20 SPO2_NO_SIGNAL ACTIVE LOW
                """);
        Story.holds("""
                put on it while the cuff runs: from the next cuff on
                  spo2 97x5 Xx20
                  at 0 CUFF_UP
                  at 2 ON_LIMB
                  event 15 SPO2_NO_SIGNAL ACTIVE LOW
                """);
    }

    @Test
    void s9TheHandOverWaitsForTheEndOfTheHoldAndTheAlarmSoundsOn() {
        Story.holds("""
                MEDIUM during the cuff, then no signal: SpO2 goes on sounding until no signal does
                  spo2 97x5 89x20 Xx60
                  at 0 ON_LIMB
                  at 0 CUFF_UP
                  at 40 CUFF_DOWN
                  event 20 SPO2_LOW ACTIVE MEDIUM
                  event 60 SPO2_LOW INACTIVE NONE
                  event 60 SPO2_NO_SIGNAL ACTIVE MEDIUM
                  audio 20 MEDIUM
                """);
    }

    @Test
    void theHoldIsToldWhileItLasts() {
        String cuff = "spo2 97x100\nat 3 ON_LIMB\nat 3 CUFF_UP\nat 20 CUFF_DOWN";

        assertEquals(Optional.empty(), hold(cuff, 2));
        assertEquals(Optional.of(new CuffHold(StoryWords.time(3), StoryWords.time(63))), hold(cuff, 19));
        assertEquals(Optional.of(new CuffHold(StoryWords.time(3), StoryWords.time(40))), hold(cuff, 39));
        assertEquals(Optional.empty(), hold(cuff, 40));
    }

    private static Optional<CuffHold> hold(String lines, double at) {
        return Story.outcome(AlarmPreset.STANDARD.limits(), lines, at).hold();
    }
}
