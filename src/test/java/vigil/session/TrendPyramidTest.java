package vigil.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vigil.metric.Validity;

/// A pyramid says of any stretch what its samples say, one by one.
class TrendPyramidTest {
    private record Sample(int millis, float value) {}

    private static List<Sample> randomSamples(Random random, int size) {
        List<Sample> samples = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < size; i++) {
            at += random.nextInt(60) == 0 ? 4_000 + random.nextInt(60_000) : random.nextInt(2_000);
            boolean missing = random.nextInt(7) == 0;
            samples.add(new Sample(at, missing ? Float.NaN : 40 + random.nextInt(60)));
        }
        return samples;
    }

    private static TrendSeries series(List<Sample> samples) {
        TrendBuilder builder = new TrendBuilder();
        samples.forEach(s -> builder.add(s.millis(), s.value()));
        return builder.series();
    }

    private static void assertSame(List<Sample> samples, TrendSeries series, int from, int to) {
        float least = Float.POSITIVE_INFINITY;
        float greatest = Float.NEGATIVE_INFINITY;
        for (Sample sample : samples.subList(from, to)) {
            if (!Float.isNaN(sample.value())) {
                least = Math.min(least, sample.value());
                greatest = Math.max(greatest, sample.value());
            }
        }
        assertEquals(least, series.least(from, to), "least of " + from + " to " + to);
        assertEquals(greatest, series.greatest(from, to), "greatest of " + from + " to " + to);
    }

    @Test
    void anyStretchHasTheLeastAndGreatestOfItsSamples() {
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            List<Sample> samples = randomSamples(random, random.nextInt(6_000));
            TrendSeries series = series(samples);
            for (int query = 0; query < 50; query++) {
                int from = random.nextInt(samples.size() + 1);
                assertSame(samples, series, from, from + random.nextInt(samples.size() - from + 1));
            }
        }
    }

    @Test
    void silencesAndValidNeighboursAreFoundWhereTheyAre() {
        Random random = new Random(12);
        for (int round = 0; round < 30; round++) {
            List<Sample> samples = randomSamples(random, 1 + random.nextInt(2_000));
            TrendSeries series = series(samples);
            for (int query = 0; query < 40; query++) {
                int index = random.nextInt(samples.size());
                int before = index;
                while (before >= 0 && Float.isNaN(samples.get(before).value())) {
                    before--;
                }
                assertEquals(before, series.validAtOrBefore(index));
                int after = index;
                while (after < samples.size() && Float.isNaN(samples.get(after).value())) {
                    after++;
                }
                assertEquals(after, series.validAtOrAfter(index));
                assertEquals(silence(samples, index, 5_000), series.firstAfterSilence(index, 5_000));
            }
        }
    }

    private static int silence(List<Sample> samples, int index, int longerThan) {
        int previous = -1;
        for (int i = 0; i < samples.size(); i++) {
            if (!Float.isNaN(samples.get(i).value())) {
                if (i >= index && previous >= 0 && samples.get(i).millis() - previous > longerThan) {
                    return i;
                }
                previous = samples.get(i).millis();
            }
        }
        return samples.size();
    }

    @Test
    void aSeriesThatWasHandedOutNeverChanges() {
        Random random = new Random(13);
        List<Sample> samples = randomSamples(random, 5_000);
        TrendBuilder builder = new TrendBuilder();
        List<TrendSeries> handed = new ArrayList<>();
        for (Sample sample : samples) {
            builder.add(sample.millis(), sample.value());
            if (random.nextInt(100) == 0) {
                handed.add(builder.series());
            }
        }
        builder.insert(samples.get(20).millis(), 250, TrendOrigin.UNKNOWN);
        for (TrendSeries series : handed) {
            assertTrue(series.size() > 0);
            assertSame(samples, series, 0, series.size());
            assertSame(samples, series, series.size() / 3, series.size());
        }
        assertEquals(250, builder.series().greatest(0, samples.size() + 1));
    }

    @Test
    void aCorrectionIsSeenOnEveryLevel() {
        Random random = new Random(14);
        List<Sample> samples = randomSamples(random, 3_000);
        TrendBuilder builder = new TrendBuilder();
        samples.forEach(s -> builder.add(s.millis(), s.value()));
        for (int round = 0; round < 20; round++) {
            int millis = random.nextInt(samples.getLast().millis());
            builder.insert(millis, 200 + round, TrendOrigin.UNKNOWN);
            assertEquals(200 + round, builder.series().greatest(0, samples.size() + 1));
            builder.remove(millis, 200 + round);
            assertSame(samples, builder.series(), 0, samples.size());
        }
    }

    @Test
    void everySampleKnowsWhereItComesFrom() {
        TrendBuilder builder = new TrendBuilder();
        TrendOrigin device = new TrendOrigin("oximeter", Validity.VALID);
        TrendOrigin doubt = new TrendOrigin("oximeter", Validity.QUESTIONABLE);
        builder.add(0, 97, device);
        builder.add(1_000, 90, doubt);
        builder.add(2_000, 97, device);
        builder.insert(500, 96, new TrendOrigin("by hand", Validity.VALID));
        TrendSeries series = builder.series();
        assertEquals(device, series.origin(0));
        assertEquals("by hand", series.origin(1).device());
        assertEquals(doubt, series.origin(2));
        assertEquals(device, series.origin(3));
    }
}
