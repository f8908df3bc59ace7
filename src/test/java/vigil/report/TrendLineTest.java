package vigil.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vigil.metric.Metric;
import vigil.session.Session;

/// A drawn line must not lie: no peak lost, no gap closed.
class TrendLineTest {

    @Test
    void aSpikeOfOneSampleInEightHoursIsDrawnUpAndDown() {
        SampleLog log = new SampleLog().add(0, SampleSession.started(SampleSession.JONAS, false));
        for (int t = 1; t < 8 * 3600; t++) {
            log.spo2(t, t == 12_340 ? 71 : t == 12_343 ? 100 : 97);
        }
        Session session = log.session();
        Plot plot = Plot.of(session);
        assertTrue(drawn(session).contains(" " + Plot.n(plot.saturation().y(71))), "71 % is not in the path");
        assertTrue(drawn(session).contains(" " + Plot.n(plot.saturation().y(100))), "100 % is not in the path");
    }

    @Test
    void thousandsOfSamplesBecomeAFewPointsAColumn() {
        SampleLog log = new SampleLog().add(0, SampleSession.started(SampleSession.JONAS, false));
        for (int t = 1; t < 8 * 3600; t++) {
            log.spo2(t, 90 + t * 7 % 9);
        }
        long points = drawn(log.session()).chars().filter(c -> c == 'L').count();
        assertTrue(points > 1000 && points <= 4 * 1000, "points: " + points);
    }

    @Test
    void thePenIsUpWhereSamplesAreMissingForMoreThanFiveSeconds() {
        SampleLog log = new SampleLog().add(0, SampleSession.started(SampleSession.JONAS, false));
        log.spo2(1, 97).spo2(6, 97).spo2(11.1, 97).spo2(12, 97);
        log.invalid(14, Metric.SPO2).spo2(16, 97);
        assertEquals(2, strokes(log.session()), "5 s is tolerated, 5.1 s is a gap, one invalid sample is none");
    }

    @Test
    void aLoneSampleLeavesADot() {
        SampleLog log = new SampleLog().add(0, SampleSession.started(SampleSession.JONAS, false));
        log.spo2(10, 97).spo2(30, 95).spo2(50, 97);
        assertEquals(3, strokes(log.session()));
        assertTrue(Stream.of(drawn(log.session()).split("M")).skip(1).allMatch(stroke -> stroke.contains("L")));
    }

    private static long strokes(Session session) {
        return drawn(session).chars().filter(c -> c == 'M').count();
    }

    private static String drawn(Session session) {
        Plot plot = Plot.of(session);
        return TrendLine.path(plot, plot.saturation(), session.trend(Metric.SPO2));
    }
}
