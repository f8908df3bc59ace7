package vigil.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Which stretch each window stands for, live, before a dose, and after the end.
class SessionTimesTest {
    private static final int MINUTE = 60_000;

    private static SessionTimes times(SessionStory story, double minute) {
        return SessionTimes.of(story.session(), story.at(minute));
    }

    @Test
    void aLiveWholeRunsFrom14MinutesBeforeTheDoseTo6AfterThePlan() {
        SessionTimes times = times(SessionStory.from(-10).dose(0, 39), 31.2);
        assertEquals(10 * MINUTE, times.zero());
        assertEquals(OptionalInt.of(50 * MINUTE), times.plannedEnd());
        assertEquals(OptionalInt.of(110 * MINUTE), times.leave());
        assertEquals(new ChartWindow.Between(-4 * MINUTE, 116 * MINUTE), times.resolve(ChartWindow.WHOLE));
    }

    @Test
    void aLongBaselineIsShownWhole() {
        ChartWindow.Between whole = times(SessionStory.from(-25).dose(0, 39), 5).resolve(ChartWindow.WHOLE);
        assertTrue(whole.fromMillis() <= 0, "the session's first minutes are cut off");
    }

    @Test
    void afterTheStopOnlyTheLeaveIsStillPlanned() {
        SessionTimes times = times(SessionStory.from(-10).dose(0, 39).stop(33, "BP"), 50);
        assertEquals(OptionalInt.empty(), times.plannedEnd());
        assertEquals(OptionalInt.of((10 + 33 + 60) * MINUTE), times.leave());
    }

    @Test
    void aPauseMovesThePlan() {
        SessionStory story = SessionStory.from(0)
                .dose(0, 39)
                .add(10, new vigil.session.SessionEvent.DosePaused("BP", ""))
                .add(15, new vigil.session.SessionEvent.DoseResumed(""));
        assertEquals(OptionalInt.of(45 * MINUTE), times(story, 20).plannedEnd());
    }

    @Test
    void beforeADoseTheAxisBeginsWithTheSessionAndPlansNothing() {
        SessionTimes times = times(SessionStory.from(0), 3);
        assertEquals(0, times.zero());
        assertEquals(OptionalInt.empty(), times.leave());
        assertEquals(15 * MINUTE, times.resolve(ChartWindow.WHOLE).toMillis());
    }

    @Test
    void anOverlongSessionStaysWithinTheChart() {
        SessionTimes times = times(SessionStory.from(0).dose(0, 39), 300);
        assertTrue(times.resolve(ChartWindow.WHOLE).toMillis() > 300 * MINUTE);
    }

    @Test
    void theLastTenMinutesEndJustAfterNow() {
        ChartWindow.Between last = times(SessionStory.from(0).dose(0, 39), 31).resolve(ChartWindow.LAST_10_MINUTES);
        assertEquals(21 * MINUTE, last.fromMillis());
        assertTrue(last.toMillis() > 31 * MINUTE && last.toMillis() < 32 * MINUTE);
    }

    @Test
    void anEndedSessionKnowsNoLaterThanItsEnd() {
        SessionTimes times = times(SessionStory.from(0).dose(0, 39).end(20), 500);
        assertEquals(20 * MINUTE, times.now());
        assertTrue(times.ended());
        assertTrue(times.resolve(ChartWindow.WHOLE).toMillis() < 21 * MINUTE);
    }
}
