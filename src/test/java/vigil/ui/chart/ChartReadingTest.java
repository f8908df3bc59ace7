package vigil.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.ui.example.CourseExamples;
import vigil.ui.example.ExampleClinic;

/// What a chart can be read for: values under the cursor, its summary in words, planned readings, the overview's drag.
// Requirement: UI-SIM-1
class ChartReadingTest {
    private static final int MINUTE = 60_000;

    @Test
    void theCursorReadsTheNewestSampleAndTheNewestCuffResult() {
        Session session = SessionStory.from(0)
                .reading(Metric.SPO2, 1, 97)
                .cuff(0.5, 134, 84, 101)
                .session();
        CursorValues values = CursorValues.at(session, MINUTE + 3_000);
        assertEquals(OptionalInt.of(97), values.spo2());
        assertEquals(OptionalInt.empty(), values.pulse());
        assertEquals(134, values.cuff().orElseThrow().systolic());
    }

    @Test
    void theCursorNeverStretchesAValueOverAGap() {
        Session session = SessionStory.from(0).reading(Metric.SPO2, 1, 97).session();
        assertEquals(
                OptionalInt.empty(), CursorValues.at(session, MINUTE + 5_001).spo2());
    }

    @Test
    void theCursorDoesNotReadACuffResultBeforeItsTime() {
        Session session = SessionStory.from(0).cuff(2, 134, 84, 101).session();
        assertEquals(Optional.empty(), CursorValues.at(session, MINUTE).cuff());
    }

    @Test
    void aChartSaysWhatItShows() {
        SessionStory story = Stories.bedside();
        String words = ChartSummary.of(story.session(), SessionTimes.of(story.session(), story.at(31.2)));
        assertEquals(
                "NIBP 5 readings, newest 142 over 88 at 30 minutes, peak 142 over 88; 1 alarm;"
                        + " SpO2 missing 1 time",
                words);
    }

    @Test
    void aSimulatedSessionSaysSoFirst() {
        SessionStory story = SessionStory.from(0, true);
        String words = ChartSummary.of(story.session(), SessionTimes.of(story.session(), story.at(1)));
        assertTrue(words.startsWith("SIMULATION. NIBP no reading; 0 alarms"), words);
    }

    @Test
    void plannedReadingsFollowTheIntervalAndThenThatOfTheObservation() {
        Session session =
                SessionStory.from(0).dose(0, 39).cuff(30, 142, 88, 106).session();
        SessionTimes times = SessionTimes.of(session, SessionStory.from(0).at(31));
        List<Integer> planned = CuffProgramme.planned(session).after(session, times, 80 * MINUTE);
        assertEquals(List.of(40 * MINUTE, 55 * MINUTE, 70 * MINUTE), planned);
    }

    @Test
    void theLabelsPointsArePlannedAtTheirMinutesOfTheDose() {
        Session session = CourseExamples.nasal().session().orElseThrow();
        assertEquals(List.of(20, 40, 60, 90, 120), minutes(session, CuffProgramme.planned(session)));
    }

    @Test
    void aPlannedReadingInTheWindowOfAPointStandsForIt() {
        Session session = CourseExamples.nasal().session().orElseThrow();
        Timestamp due = session.newestDose().orElseThrow().plus(Duration.ofMinutes(17));
        CuffProgramme early = new CuffProgramme(Optional.of(due), Duration.ZERO);
        assertEquals(List.of(17, 40, 60, 90, 120), minutes(session, early));
    }

    private static List<Integer> minutes(Session session, CuffProgramme programme) {
        int dose = session.millisAt(session.newestDose().orElseThrow());
        return programme.after(session, SessionTimes.of(session, ExampleClinic.NOW), dose + 125 * MINUTE).stream()
                .map(at -> (at - dose) / MINUTE)
                .toList();
    }

    @Test
    void aProgrammeThatIsOffPlansNothing() {
        Session session = SessionStory.from(0).dose(0, 39).session();
        SessionTimes times = SessionTimes.of(session, SessionStory.from(0).at(1));
        assertEquals(List.of(), CuffProgramme.OFF.after(session, times, 80 * MINUTE));
        CuffProgramme once = new CuffProgramme(Optional.of(SessionStory.from(0).at(5)), Duration.ZERO);
        assertEquals(List.of(5 * MINUTE), once.after(session, times, 80 * MINUTE));
    }

    @Test
    void theOverviewsWindowStaysWithinTheSessionAndLongerThanAMinute() {
        ChartWindow.Between whole = new ChartWindow.Between(0, 100 * MINUTE);
        TimeAxis axis = new TimeAxis(whole, 0, 1000);
        ChartWindow.Between window = new ChartWindow.Between(20 * MINUTE, 40 * MINUTE);
        WindowDrag inside = WindowDrag.at(300, axis, window, whole);
        assertEquals(WindowDrag.Grip.INSIDE, inside.grip());
        assertEquals(new ChartWindow.Between(80 * MINUTE, 100 * MINUTE), inside.to(5_000, axis));
        assertEquals(new ChartWindow.Between(0, 20 * MINUTE), inside.to(-5_000, axis));
        WindowDrag start = WindowDrag.at(203, axis, window, whole);
        assertEquals(WindowDrag.Grip.START, start.grip());
        assertEquals(new ChartWindow.Between(39 * MINUTE, 40 * MINUTE), start.to(900, axis));
        WindowDrag beside = WindowDrag.at(800, axis, window, whole);
        assertEquals(new ChartWindow.Between(70 * MINUTE, 90 * MINUTE), beside.to(800, axis));
    }
}
