package vigil.report;

import java.util.List;
import java.util.stream.IntStream;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.session.TrendSeries;

/// Where things lie on the session chart: one shared x, a lane each for SpO2, pulse rate, pressure and events.
///
/// A unit is a thousandth of the chart's width. Lanes have the fixed ranges of the design language, section 7, and grow
/// where a value lies outside, so that nothing is cut off.
record Plot(Session session, int lastMillis, Lane saturation, Lane pulse, Lane pressure) {
    static final double WIDTH = 1000;
    static final double HEIGHT = 718;
    static final double LEFT = 80;
    static final double RIGHT = 912;
    static final double PHASES = 26;
    static final double EVENTS = 578;
    static final double EVENT_ROW = 20;
    static final int EVENT_ROWS = 3;
    static final Lane EQUIPMENT = new Lane(642, 22, 0, 1);
    static final double AXIS = 672;

    static Plot of(Session session) {
        int length = Math.max(60_000, session.millisAt(session.last()));
        double lowest = least(session.trend(Metric.SPO2), 82);
        return new Plot(
                session,
                length,
                new Lane(40, 138, lowest - 2, 102),
                new Lane(
                        194,
                        116,
                        least(session.trend(Metric.PULSE_RATE), 40) - 10,
                        most(session.trend(Metric.PULSE_RATE), 140) + 10),
                new Lane(326, 240, lowestDiastolic(session) - 10, highestSystolic(session) + 20));
    }

    List<Lane> lanes() {
        return List.of(saturation, pulse, pressure);
    }

    double x(int millis) {
        return LEFT + (RIGHT - LEFT) * millis / lastMillis;
    }

    double x(Timestamp at) {
        return x(session.millisAt(at));
    }

    /// A number as SVG wants it: at most two decimals, a dot. A long session has tens of thousands: no formatter here.
    static String n(double value) {
        return String.valueOf(Math.round(value * 100) / 100.0);
    }

    private static double least(TrendSeries series, double atMost) {
        return IntStream.range(0, series.size())
                .mapToDouble(series::value)
                .filter(v -> !Double.isNaN(v))
                .reduce(atMost, Math::min);
    }

    private static double most(TrendSeries series, double atLeast) {
        return IntStream.range(0, series.size())
                .mapToDouble(series::value)
                .filter(v -> !Double.isNaN(v))
                .reduce(atLeast, Math::max);
    }

    private static double highestSystolic(Session session) {
        return session.cuffResults().stream().mapToInt(CuffResult::systolic).reduce(190, Math::max);
    }

    private static double lowestDiastolic(Session session) {
        return session.cuffResults().stream().mapToInt(CuffResult::diastolic).reduce(60, Math::min);
    }
}
