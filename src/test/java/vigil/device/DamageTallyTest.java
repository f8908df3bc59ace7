package vigil.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DamageTallyTest {
    private final DamageTally tally = new DamageTally();

    @Test
    void bytesBetweenTwoGoodFramesAreOneDamagedFrame() {
        tally.taken(20);
        tally.rejected(3);
        tally.rejected(9);
        tally.taken(20);
        assertEquals(1, tally.damaged());
    }

    @Test
    void aLongStretchIsAsManyFramesAsItWouldHold() {
        tally.taken(20);
        tally.rejected(61);
        assertEquals(3, tally.damaged(), "no good frame has to follow");
        tally.taken(20);
        tally.rejected(1);
        assertEquals(4, tally.damaged());
    }

    @Test
    void noiseBeforeTheFirstGoodFrameIsOneFrame() {
        tally.rejected(5000);
        assertEquals(1, tally.damaged());
        tally.taken(10);
        assertEquals(1, tally.damaged());
    }
}
