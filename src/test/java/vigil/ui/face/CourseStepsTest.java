package vigil.ui.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Session;
import vigil.session.schedule.DueKind;
import vigil.ui.example.CourseExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.WallExamples;
import vigil.ui.face.PhaseStep.Standing;

/// What the bedside says of a session's phases, its dose and what is due, by modality.
class CourseStepsTest {
    private static final TimeText TIME = ExampleClinic.TIME;
    private static final Timestamp NOW = ExampleClinic.NOW;

    @Test
    void fiveStepsTellTheirTimesAndResults() {
        List<PhaseStep> steps = steps(ExampleClinic.room1());

        assertEquals(
                List.of("13:08", "127/78", "8:48 left · planned end 14:16:30", "60 min, 14:16–15:16", "earliest 15:16"),
                steps.stream().map(PhaseStep::detail).toList());
        assertEquals("Infusion 31:12 of 40:00", steps.get(2).title());
        assertEquals(Standing.RUNNING, steps.get(2).standing());
    }

    @Test
    void anEmergencyLeavesTheStepInWhichItWasCalledRunning() {
        Session session = session(CourseExamples.emergency());
        EmergencyFace face = EmergencyFace.of(session, TIME, NOW).orElseThrow();

        assertEquals("EMERGENCY 0:44", face.title());
        assertEquals("since 14:06:58", face.since());
        assertEquals("infusion runs on, 31:12 of 40:00", face.dose());
        assertEquals(Standing.RUNNING, PhaseSteps.of(session, TIME, NOW).get(2).standing());
        assertEquals("EMERGENCY 0:44", PhaseFace.of(session, TIME, NOW).title());
    }

    @Test
    void aPauseMovesThePlannedEndAndStopsTheClock() {
        DoseFace dose = DoseFace.of(session(CourseExamples.paused()), TIME, NOW);

        assertEquals("15:00", dose.clock());
        assertEquals("Planned end 14:32:42, paused 2:00.", dose.hint());
        assertEquals(List.of(DoseAct.RESUME, DoseAct.STOP), dose.acts());
    }

    @Test
    void aNasalDoseListsItsDevicesAndTellsFromWhenTheNextMayBeGiven() {
        Session session = session(CourseExamples.nasal());
        DoseFace dose = DoseFace.of(session, TIME, NOW);

        assertEquals(List.of(new DeviceFace("Device 1", "14:04:54", "lot A1234")), dose.devices());
        assertEquals("Next device from 14:09:54 (5 min)", dose.note());
        assertEquals(List.of(DoseAct.DEVICE, DoseAct.STOP), dose.acts());
        assertTrue(DeviceFace.early(session, TIME, NOW).startsWith("Too early by 2:12"));
    }

    @Test
    void aDoseGivenInOneActTellsTheTimeSinceAndMayBeGivenAgainOnlyIfAuthorised() {
        DoseFace further = DoseFace.of(session(CourseExamples.further()), TIME, NOW);
        DoseFace observed = DoseFace.of(session(CourseExamples.nasalObserved()), TIME, NOW);

        assertEquals("50:00 ago", further.clock() + " " + further.plan());
        assertEquals(List.of(DoseAct.START), further.acts());
        assertEquals("Authorised by Dr H. Lindt.", further.hint());
        assertEquals(List.of(DoseAct.ORDER), observed.acts());
    }

    @Test
    void theLabelsPointIsNamedWithItsWindowAndTillWhenItIsOpen() {
        assertEquals("20 min: 15–25", point(CourseExamples.nasal()));
        assertEquals("40 min: to 14:19", point(CourseExamples.nasalObserved()));
    }

    @Test
    void nextNamesTheReadingWithItsScoresAndTheEarliestNextDevice() {
        NextFace observed = next(CourseExamples.nasalObserved());

        assertEquals("NIBP, MOAA/S, dissociation", observed.what());
        assertEquals(DueKind.CUFF, observed.kind());
        assertEquals("Device 2 from 14:09:54", next(CourseExamples.nasal()).what());
        assertEquals("End of infusion in 8:48", next(ExampleClinic.room1()).what());
    }

    @Test
    void aScoreThatWasNotGivenSaysSinceWhenAndItsAgeGrows() {
        Session session = CourseExamples.unscored();
        RoomSnapshot room = WallExamples.calm("Room 1").session(session).build();

        assertEquals("MOAA/S due", next(room).what());
        assertEquals("Due since 13:45:42, 22:00 overdue", next(room).when());
        Timestamp later = NOW.plus(Duration.ofMinutes(3));
        assertEquals(
                "Due since 13:45:42, 25:00 overdue",
                NextFace.of(room, TIME, later).orElseThrow().when());
        assertEquals(List.of(), NextFace.unscored(session(ExampleClinic.room1()), TIME, NOW));
    }

    @Test
    void aReadingByHandIsMarked() {
        CuffFace cuff = RoomFace.of(CourseExamples.nasalObserved(), TIME, NOW).cuff();

        assertTrue(cuff.byHand());
        assertEquals("138/84", cuff.digits());
    }

    @Test
    void anAdverseEventTellsItsGradeAndOnset() {
        List<AdverseLine> lines = AdverseLine.of(session(CourseExamples.adverse()), TIME);

        assertEquals("mild, 13:50", lines.getFirst().brief());
        assertEquals("severe, SAE", lines.get(2).grade());
        assertEquals("grade not given", lines.getLast().grade());
    }

    private static List<PhaseStep> steps(RoomSnapshot room) {
        return PhaseSteps.of(session(room), TIME, NOW);
    }

    private static NextFace next(RoomSnapshot room) {
        return NextFace.of(room, TIME, NOW).orElseThrow();
    }

    private static String point(RoomSnapshot room) {
        return PointFace.of(session(room), TIME, NOW).orElseThrow().words();
    }

    private static Session session(RoomSnapshot room) {
        return room.session().orElseThrow();
    }
}
