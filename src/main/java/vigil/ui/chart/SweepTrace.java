package vigil.ui.chart;

import java.util.function.ToDoubleFunction;
import vigil.monitor.Pleth;

/// Where the samples of a sweep stand: the pen runs from left to right in 6 s and erases a gap ahead of itself.
///
/// Pure.
///
/// @param fresh the line of the present sweep
/// @param old what is left of the sweep before
/// @param headX the newest sample's place; NaN without samples
record SweepTrace(ColumnSpans fresh, ColumnSpans old, double headX, float headSample) {
    static final double SECONDS = 6;
    /// Ux, section 7.
    static final double ERASE_GAP = 26;

    /// Places the newest 6 s of a waveform.
    ///
    /// @param width of the sweep, logical px
    /// @param scale device pixels per logical px
    /// @param y the device row of a sample
    static SweepTrace of(Pleth pleth, double width, double scale, ToDoubleFunction<Float> y) {
        int columns = (int) Math.ceil(width * scale);
        ColumnSpans fresh = new ColumnSpans(columns);
        ColumnSpans old = new ColumnSpans(columns);
        int around = (int) Math.round(SECONDS * pleth.samplesPerSecond());
        int count = Math.min(pleth.samples().length, around);
        if (count == 0 || around == 0) {
            return new SweepTrace(fresh, old, Double.NaN, 0);
        }
        double step = width / around;
        long newest = pleth.total() - 1;
        double headX = Math.floorMod(newest, (long) around) * step;
        for (int i = 0; i < count; i++) {
            long number = newest - (count - 1) + i;
            double x = Math.floorMod(number, (long) around) * step;
            float sample = pleth.samples()[pleth.samples().length - count + i];
            if (x > headX + ERASE_GAP) {
                old.lineTo(x * scale, y.applyAsDouble(sample));
            } else if (x <= headX) {
                fresh.lineTo(x * scale, y.applyAsDouble(sample));
            }
        }
        return new SweepTrace(fresh, old, headX, pleth.samples()[pleth.samples().length - 1]);
    }
}
