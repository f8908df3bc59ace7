package vigil.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A window never leaves the session, never gets shorter than a minute, and keeps what the hand holds under the hand.
class WindowMovesTest {
    private static final int MINUTE = 60_000;
    private static final ChartWindow.Between WHOLE = new ChartWindow.Between(-MINUTE, 160 * MINUTE);
    private final WindowMoves moves = new WindowMoves(WHOLE);

    @Test
    void whateverIsDoneTheWindowStaysWithinTheSession() {
        Random random = new Random(31);
        for (int round = 0; round < 500; round++) {
            int from = random.nextInt(150) * MINUTE;
            ChartWindow.Between shown = new ChartWindow.Between(from, from + MINUTE + random.nextInt(9 * MINUTE));
            ChartWindow zoomed = moves.zoomed(shown, 0.1 + random.nextDouble() * 3, random.nextInt(170 * MINUTE));
            ChartWindow panned = moves.panned(shown, random.nextInt(400 * MINUTE) - 200 * MINUTE);
            for (ChartWindow window : new ChartWindow[] {zoomed, panned}) {
                ChartWindow.Between between = assertInstanceOf(ChartWindow.Between.class, window);
                assertTrue(between.fromMillis() >= WHOLE.fromMillis(), "round " + round);
                assertTrue(between.toMillis() <= WHOLE.toMillis(), "round " + round);
                assertTrue(between.length() >= MINUTE, "round " + round);
            }
        }
    }

    @Test
    void whatThePointerHoldsKeepsItsPlace() {
        ChartWindow.Between shown = new ChartWindow.Between(40 * MINUTE, 80 * MINUTE);
        assertEquals(new ChartWindow.Between(45 * MINUTE, 65 * MINUTE), moves.zoomed(shown, 0.5, 50 * MINUTE));
    }

    @Test
    void zoomedOutBeyondTheSessionItIsTheWhole() {
        assertEquals(ChartWindow.WHOLE, moves.zoomed(new ChartWindow.Between(0, 100 * MINUTE), 2, 0));
    }

    @Test
    void aMomentInSightMovesNothingAndOneOutOfSightIsBrought() {
        ChartWindow.Between shown = new ChartWindow.Between(10 * MINUTE, 20 * MINUTE);
        assertEquals(Optional.empty(), moves.bringing(shown, 20 * MINUTE));
        assertEquals(
                Optional.of(new ChartWindow.Between(25 * MINUTE, 35 * MINUTE)), moves.bringing(shown, 30 * MINUTE));
    }

    @Test
    void aValueDimsAtFiveSecondsAndIsADashAtTen() {
        assertEquals(Ageing.FRESH, Ageing.of(4_999));
        assertEquals(Ageing.OLD, Ageing.of(5_000));
        assertEquals(Ageing.OLD, Ageing.of(9_999));
        assertEquals(Ageing.GONE, Ageing.of(10_000));
    }
}
