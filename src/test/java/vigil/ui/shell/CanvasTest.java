package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vigil.ui.control.Composition;

/// Which canvas a window gets, and by how much it is enlarged (ux 14).
class CanvasTest {
    @Test
    void theReferenceWindowGetsTheReferenceCanvas() {
        assertEquals(Canvas.REFERENCE, Canvas.of(1920, 1080));
    }

    @Test
    void twiceTheWindowIsTheSameCanvasTwiceAsLarge() {
        assertEquals(new Canvas(Composition.FULL, 1920, 2, false), Canvas.of(3840, 2160));
    }

    @Test
    void aSmallScreenGetsItsOwnCanvasUnshrunk() {
        assertEquals(new Canvas(Composition.COMPACT, 1280, 1, false), Canvas.of(1280, 800));
    }

    @Test
    void theFactorGoesInTwelfths() {
        assertEquals(11 / 12.0, Canvas.of(1800, 1013).factor());
        assertEquals(13 / 12.0, Canvas.of(2090, 1200).factor());
    }

    @Test
    void anUltraWideWindowGetsAtMost2400() {
        assertEquals(2400, Canvas.of(2560, 1080).width());
        assertEquals(2400, Canvas.of(5120, 1440).width());
        assertEquals(1920, Canvas.of(2048, 1080).width());
    }

    @Test
    void aWindowHigherThanWideIsPortrait() {
        assertTrue(Canvas.of(1080, 1920).portrait());
        assertFalse(Canvas.of(1080, 1080).portrait());
    }
}
