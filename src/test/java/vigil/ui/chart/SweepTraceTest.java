package vigil.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;
import vigil.monitor.Pleth;

/// The sweep: six seconds across, a gap ahead of the pen, and a gain that stays put for five seconds.
class SweepTraceTest {
    private static final Timestamp NOW = new Timestamp(0, 0);

    private static Pleth flat(int samples, long total) {
        return new Pleth(NOW, 60, new float[samples], total);
    }

    @Test
    void theNewestSampleIsTheHeadAndAheadOfItIsAGap() {
        SweepTrace trace = SweepTrace.of(flat(360, 180), 432, 1, s -> 35);
        assertEquals(179 * 432 / 360.0, trace.headX(), 0.01);
        assertFalse(trace.fresh().isEmpty((int) trace.headX()));
        for (int c = (int) trace.headX() + 2; c <= (int) (trace.headX() + SweepTrace.ERASE_GAP) - 1; c++) {
            assertTrue(trace.fresh().isEmpty(c) && trace.old().isEmpty(c), "column " + c + " is not erased");
        }
        assertFalse(trace.old().isEmpty((int) (trace.headX() + SweepTrace.ERASE_GAP) + 4));
    }

    @Test
    void afterSixSecondsItBeginsAgainAtTheLeft() {
        assertEquals(0, SweepTrace.of(flat(360, 361), 432, 1, s -> 35).headX(), 0.01);
    }

    @Test
    void withoutAWaveformThereIsNoHead() {
        assertTrue(Double.isNaN(SweepTrace.of(Pleth.NONE, 432, 1, s -> 35).headX()));
    }

    @Test
    void theGainIsResetAtMostEveryFiveSeconds() {
        PlethGain gain = new PlethGain();
        gain.follow(new float[] {0, 100}, NOW);
        assertEquals(0.5, gain.share(50), 1e-6);
        gain.follow(new float[] {0, 200}, NOW.plus(Duration.ofMillis(4_999)));
        assertEquals(1, gain.share(200), 1e-6, "held, and clipped to the top");
        gain.follow(new float[] {0, 200}, NOW.plus(Duration.ofSeconds(5)));
        assertEquals(0.5, gain.share(100), 1e-6);
    }

    @Test
    void aFlatLineStandsInTheMiddle() {
        PlethGain gain = new PlethGain();
        gain.follow(new float[] {7, 7, 7}, NOW);
        assertEquals(0.5, gain.share(7), 1e-6);
    }
}
