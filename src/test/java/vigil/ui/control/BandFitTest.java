package vigil.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class BandFitTest {
    private static final String FIRST = "the sound device is gone · at 14:07:05";
    private static final String SECOND = "for 0:37, not acknowledged";

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static BandFit fit(double space, String title) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> BandFit.of(space, 34, title, FIRST, SECOND));
    }

    @Test
    void aShortTitleIsAsLargeAsTheBandAllows() {
        assertEquals("alarm-title-wall", fit(800, "SpO₂ 89").title());
    }

    @Test
    void aLongTitleTakesTheNextSmallerSizeBeforeALineIsLost() {
        BandFit fit = fit(760, "Alarm sound not working");

        assertEquals("alarm-title-dense", fit.title());
        assertTrue(fit.withSecond());
    }

    @Test
    void whereNothingElseHelpsTheSecondLineGoesAndTheTitleStaysWhole() {
        BandFit fit = fit(420, "Alarm sound not working");

        assertEquals("alarm-title-tile", fit.title());
        assertFalse(fit.withSecond());
        assertTrue(fit.whole());
        assertTrue(fit.linesWidth() < 170, "the title needs the room that the first line would take");
        assertFalse(fit(150, "Alarm sound not working").whole());
    }
}
