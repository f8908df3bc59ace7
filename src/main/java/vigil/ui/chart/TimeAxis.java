package vigil.ui.chart;

import java.util.ArrayList;
import java.util.List;

/// The one horizontal axis that all lanes share: time to place and back, and where the ticks stand.
///
/// Thread rule: immutable.
///
/// @param span what is shown
/// @param left the place of its first moment, in px
/// @param width in px
record TimeAxis(ChartWindow.Between span, double left, double width) {
    private static final int MINUTE = 60_000;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 30, 60, 120, 240};
    /// Two clock times of 14 px and the air between them.
    private static final double LEAST_TICK_DISTANCE = 52;
    /// At the very edge a label would lie in the gutter.
    private static final double EDGE = 18;

    double right() {
        return left + width;
    }

    /// The place of a moment, in px.
    double x(double millis) {
        return left + (millis - span.fromMillis()) * width / span.length();
    }

    /// The moment at a place, in milliseconds since the session began.
    int millisAt(double x) {
        return (int) Math.round(span.fromMillis() + (x - left) * span.length() / width);
    }

    /// True if the moment lies within the span.
    boolean shows(int millis) {
        return millis >= span.fromMillis() && millis <= span.toMillis();
    }

    /// True if any of the stretch lies within the span.
    boolean shows(int from, int to) {
        return to >= span.fromMillis() && from <= span.toMillis();
    }

    /// The place of a moment, held within the axis.
    double clampedX(int millis) {
        return Math.clamp(x(millis), left, right());
    }

    /// Whole minutes, counted from `zero`, that get a tick: every 10 minutes, every 5 below an hour, every one in the
    /// closest view (ux, section 7); fewer where they would touch.
    List<Integer> tickMinutes(int zero) {
        int step = tickStep();
        int first = Math.ceilDiv(span.fromMillis() - zero, step * MINUTE) * step;
        List<Integer> ticks = new ArrayList<>();
        for (int minute = first; (long) minute * MINUTE + zero <= span.toMillis(); minute += step) {
            if (x(zero + minute * (double) MINUTE) - left >= EDGE) {
                ticks.add(minute);
            }
        }
        return ticks;
    }

    private int tickStep() {
        double minutes = span.length() / (double) MINUTE;
        int wanted = minutes > 60 ? 10 : minutes > 12 ? 5 : 1;
        for (int step : STEPS) {
            if (step >= wanted && step * width / minutes >= LEAST_TICK_DISTANCE) {
                return step;
            }
        }
        return (int) Math.max(wanted, Math.ceil(minutes));
    }
}
