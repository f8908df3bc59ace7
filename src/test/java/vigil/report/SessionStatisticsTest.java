package vigil.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.metric.Metric;
import vigil.session.Baseline;
import vigil.session.SessionEvent;
import vigil.treatment.Dose;
import vigil.treatment.Modality;

/// The numbers of a session, each against a log short enough to count by hand.
class SessionStatisticsTest {

    @Test
    void thePeakIsTheHighestSystolicReadingAndFailuresAreOnlyCounted() {
        PressureStatistics pressure = of(began().cuff(60, 150, 95)
                        .cuff(120, 204, 121)
                        .cuffFailed(150, "loose")
                        .cuff(180, 203, 125))
                .pressure();
        assertEquals(204, pressure.peak().orElseThrow().systolic());
        assertEquals(3, pressure.results());
        assertEquals(1, pressure.failures());
    }

    @Test
    void theRiseCountsFromTheBaselineAndOnlyAfterTheDose() {
        SampleLog log = began().cuff(-60, 190, 100)
                .add(-50, new SessionEvent.BaselineSet(new Baseline(137, 85, 102)))
                .add(
                        0,
                        new SessionEvent.DoseStarted(
                                new Dose("Ketamine", java.util.OptionalDouble.empty(), Modality.IV), ""))
                .cuff(60, 171, 103)
                .cuff(120, 130, 80);
        PressureStatistics.Rise rise = of(log).pressure().rise().orElseThrow();
        assertEquals(34, rise.systolic());
        assertEquals(18, rise.diastolic());
    }

    @Test
    void withoutABaselineThereIsNoRise() {
        assertTrue(of(began().cuff(60, 171, 103)).pressure().rise().isEmpty());
    }

    @Test
    void timeAboveRunsFromAReadingAboveToTheNextThatIsNot() {
        PressureStatistics pressure = of(began().cuff(60, 181, 90)
                        .cuff(120, 170, 111)
                        .cuff(300, 180, 110)
                        .cuff(400, 170, 90))
                .pressure();
        assertEquals(2, pressure.readingsAbove(), "equal to the limit is not above it");
        assertEquals(Duration.ofSeconds(240), pressure.timeAbove());
    }

    @Test
    void aLastReadingAboveHoldsToTheEndOfTheSession() {
        SampleLog log = began().cuff(60, 190, 90).add(100, new SessionEvent.Ended("", ""));
        assertEquals(Duration.ofSeconds(40), of(log).pressure().timeAbove());
    }

    @Test
    void oneLowSampleIsTheLowestAndCountsForOneSecond() {
        SampleLog log = began();
        for (int t = -59; t < 60; t++) {
            log.spo2(t, t == 10 ? 88 : 97);
        }
        SaturationStatistics saturation = of(log).saturation();
        assertEquals(new Extreme(88, SampleLog.at(10)), saturation.lowest().orElseThrow());
        assertEquals(Duration.ofSeconds(1), saturation.timeBelow());
        assertEquals(1, saturation.episodesBelow());
        assertTrue(saturation.gaps().isEmpty());
    }

    @Test
    void aGapAddsAtMostFiveSecondsToTheTimeBelowAndEndsNoEpisode() {
        SaturationStatistics saturation =
                of(began().spo2(0, 89).spo2(100, 88).spo2(101, 97)).saturation();
        assertEquals(Duration.ofSeconds(6), saturation.timeBelow());
        assertEquals(1, saturation.episodesBelow());
    }

    @Test
    void everyStretchOfMoreThanFiveSecondsWithoutAValidSampleIsAGap() {
        SampleLog log = began().spo2(-58, 97).spo2(-53, 97);
        log.invalid(-50, Metric.SPO2).invalid(-47, Metric.SPO2).spo2(-46, 97);
        log.add(0, new SessionEvent.Ended("", ""));
        SaturationStatistics saturation = of(log).saturation();
        assertEquals(
                List.of(new SignalGap(7_000, 14_000), new SignalGap(14_000, 60_000)),
                saturation.gaps(),
                "5 s is no gap; invalid samples do not fill one; the silence before the end is one");
        assertEquals(Duration.ofSeconds(53), saturation.noSignal());
    }

    @Test
    void aSessionWithoutAnOximeterIsOneGap() {
        SampleLog log = began().add(60, new SessionEvent.Ended("", ""));
        assertEquals(List.of(new SignalGap(0, 120_000)), of(log).saturation().gaps());
        assertTrue(of(log).saturation().lowest().isEmpty());
        assertTrue(of(log).highestPulse().isEmpty());
    }

    @Test
    void theSampleSessionComesToWhatTheReviewScreenShows() {
        SessionStatistics statistics = SessionStatistics.of(SampleSession.session());
        assertEquals(Duration.ofSeconds(14 * 60 + 48), statistics.pressure().timeAbove());
        assertEquals(3, statistics.pressure().readingsAbove());
        assertEquals(67, statistics.pressure().rise().orElseThrow().systolic());
        assertEquals(Duration.ofSeconds(174), statistics.saturation().noSignal());
        assertEquals(2, statistics.saturation().gaps().size());
        assertEquals(new AlarmStatistics(7, 3, 3, 0, Duration.ofSeconds(98)), statistics.alarms());
    }

    private static SampleLog began() {
        return new SampleLog().add(-60, SampleSession.started(SampleSession.JONAS, false));
    }

    private static SessionStatistics of(SampleLog log) {
        return SessionStatistics.of(log.session());
    }
}
