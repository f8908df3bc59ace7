package vigil.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.session.TrendBuilder;

/// Gaps are gaps: counted when samples are missing for more than 5 s, whether absent or invalid.
// Requirement: UI-CHART-2
class TrendLineTest {
    @Test
    void fiveSecondsAreNoGapAndABitMoreIsOne() {
        TrendBuilder builder = new TrendBuilder();
        builder.add(0, 97);
        builder.add(5_000, 97);
        builder.add(10_001, 97);
        assertEquals(List.of(new TrendLine.Gap(5_000, 10_001)), TrendLine.gaps(builder.series(), 0, 11_000));
    }

    @Test
    void invalidSamplesDoNotBridgeAGap() {
        TrendBuilder builder = new TrendBuilder();
        builder.add(0, 97);
        for (int at = 1_000; at < 20_000; at += 1_000) {
            builder.add(at, Float.NaN);
        }
        builder.add(20_000, 96);
        assertEquals(List.of(new TrendLine.Gap(0, 20_000)), TrendLine.gaps(builder.series(), 0, 20_000));
    }

    @Test
    void silenceUntilNowIsAGapAndTheTimeBeforeTheFirstSampleIsNone() {
        TrendBuilder builder = new TrendBuilder();
        builder.add(60_000, 97);
        assertEquals(List.of(new TrendLine.Gap(60_000, 90_000)), TrendLine.gaps(builder.series(), 0, 90_000));
    }

    @Test
    void aGapIsCutAtTheWindow() {
        TrendBuilder builder = new TrendBuilder();
        builder.add(0, 97);
        builder.add(60_000, 97);
        assertEquals(List.of(new TrendLine.Gap(20_000, 40_000)), TrendLine.gaps(builder.series(), 20_000, 40_000));
    }
}
