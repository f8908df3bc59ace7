package vigil.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vigil.metric.Timestamp;
import vigil.monitor.Pleth;
import vigil.session.TrendBuilder;
import vigil.session.TrendSeries;

/// The same samples for every way of drawing.
///
/// @param series six, a sample a second, values from 30 to 150
record BenchData(List<TrendSeries> series) {
    /// The place of all of them, px.
    static final int WIDTH = 1200;

    static final int HEIGHT = 740;
    static final int SECONDS = 9_600;
    static final int SERIES = 6;
    /// Lanes of one height under each other.
    static final double LANE = 105;

    static final int PLETH_RATE = 75;

    static BenchData ofTwoHoursFortyMinutes() {
        Random random = new Random(1);
        List<TrendSeries> series = new ArrayList<>();
        for (int s = 0; s < SERIES; s++) {
            TrendBuilder builder = new TrendBuilder();
            double value = 80;
            for (int second = 0; second < SECONDS; second++) {
                value = Math.clamp(value + random.nextGaussian() * 1.5, 35, 145);
                builder.add(second * 1_000, (float) Math.rint(value));
            }
            series.add(builder.series());
        }
        return new BenchData(series);
    }

    /// What of the session frame number `i` shows: a window that wanders.
    static ChartWindow.Between window(int i) {
        int from = i % 200 * 1_500;
        return new ChartWindow.Between(from, from + SECONDS * 1_000 - 300_000);
    }

    /// The same session as it is watched: whole, and from each second to the next it shows one more.
    static ChartWindow.Between watched(int i) {
        return new ChartWindow.Between(0, (SECONDS - 300 + second(i)) * 1_000);
    }

    /// The second that frame number `i` falls into.
    static int second(int i) {
        return i / 60 % 300;
    }

    /// Six seconds of a waveform at frame number `i` of 60 a second.
    static Pleth pleth(int i, Timestamp at) {
        long total = 450 + Math.round(i * PLETH_RATE / 60.0);
        float[] samples = new float[450];
        for (int s = 0; s < samples.length; s++) {
            double beat = (total - samples.length + s) / (double) PLETH_RATE / 0.8 % 1;
            samples[s] = (float) (90 * Math.exp(-Math.pow((beat - 0.2) / 0.1, 2)));
        }
        return new Pleth(at, PLETH_RATE, samples, total);
    }

    /// The place of a value in the lane of series `s`, px.
    static double y(int s, double value) {
        return (s + 1) * LANE - 4 - (value - 30) / 120 * (LANE - 8);
    }
}
