package vigil.annunciator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VolumeTest {
    private static final Volume OPEN = Volume.STANDARD.withFloor(0, "Administrator", 1_000);

    @Test
    void eachStepIsFourTenthsOfADecibelAndTheLowestIsNotSilent() {
        assertEquals(0, OPEN.at(100).decibels(false));
        assertEquals(-0.4, OPEN.at(99).decibels(false), 1e-9);
        assertEquals(-40, OPEN.at(0).decibels(false), 1e-9);
    }

    @Test
    void louderIsSixDecibelsMoreAsFarAsThereIsRoomAndNeverLess() {
        assertEquals(-34, OPEN.at(0).decibels(true), 1e-9);
        assertEquals(0, OPEN.at(85).decibels(true), 1e-9);
        assertEquals(0, OPEN.at(90).decibels(true), 1e-9);
        for (int level = 0; level <= 100; level++) {
            assertTrue(OPEN.at(level).decibels(true) >= OPEN.at(level).decibels(false));
        }
    }

    @Test
    void nobodyTurnsItBelowTheFloor() {
        assertEquals(60, Volume.STANDARD.at(60).level());
        assertEquals(
                "The volume cannot be 59: an administrator set its floor to 60.",
                assertThrows(IllegalArgumentException.class, () -> Volume.STANDARD.at(59))
                        .getMessage());
    }

    @Test
    void aHigherFloorRaisesTheVolumeAndALowerOneLeavesIt() {
        assertEquals(new Volume(90, 90, "Administrator", 5), Volume.STANDARD.withFloor(90, "Administrator", 5));
        assertEquals(new Volume(85, 10, "Administrator", 5), Volume.STANDARD.withFloor(10, "Administrator", 5));
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> OPEN.at(101));
        assertThrows(IllegalArgumentException.class, () -> OPEN.at(-1));
        assertThrows(IllegalArgumentException.class, () -> OPEN.withFloor(101, "", 0));
        assertThrows(IllegalArgumentException.class, () -> OPEN.withFloor(-1, "", 0));
    }
}
