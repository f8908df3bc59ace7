package vigil.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.treatment.Modality;

/// Whole sessions as a nurse would tell them, over the real monitor in simulated time. Every dose comes at 720 s.
class SessionStoriesTest {
    // Requirement: SES-PHASE-2
    // Requirement: SES-DOSE-1
    // Requirement: SES-DOSE-2

    @ParameterizedTest
    @EnumSource(Modality.class)
    void everyModalityGoesFromCheckInToTheWayHome(Modality modality) {
        StoryRoom room = new StoryRoom(modality, StoryRoom.MORNING).wholeStory();

        assertEquals(List.of(), room.refusals);
        assertEquals(
                List.of(
                        Phase.CHECK_IN,
                        Phase.BASELINE,
                        Phase.READY,
                        Phase.DOSING,
                        Phase.OBSERVATION,
                        Phase.DISCHARGE_ASSESSMENT,
                        Phase.DISCHARGED),
                room.phases());
        assertTrue(room.log.getLast().event() instanceof SessionEvent.Ended);
    }

    @Test
    void aPressureThatScattersInTheAssessmentIsTakenAgain() {
        StoryRoom calm = new StoryRoom(Modality.INTRANASAL, StoryRoom.MORNING).wholeStory();
        StoryRoom room = new StoryRoom(Modality.INTRANASAL, StoryRoom.MORNING).playUntil(7900);
        room.diastolic += 6;
        room.restOfTheStory(7900);

        assertEquals(List.of(), room.refusals);
        assertEquals(Phase.DISCHARGED, room.session().phase());
        assertEquals(
                calm.session().cuffResults().size() + 1,
                room.session().cuffResults().size());
    }

    /// SV-5: paused from 15:00 to 20:00, the infusion has run 35:00 at 40:00 and is planned to end at 45:00.
    @Test
    void aPauseMovesTheEndOfTheInfusionAndNoReading() {
        StoryRoom paused = new StoryRoom(Modality.IV, StoryRoom.MORNING)
                .prepared()
                .play("""
                        720,dose
                        1620,pause,,,the arm hurts
                        1920,resume
                        """)
                .to(720 + 2400);
        StoryRoom straight = new StoryRoom(Modality.IV, StoryRoom.MORNING)
                .prepared()
                .play("720,dose")
                .to(720 + 2400);

        assertEquals(Duration.ofMinutes(35), paused.session().doseClock().ran(paused.now()));
        assertEquals(
                paused.at(720 + 45 * 60),
                paused.session().plannedDoseEnd(paused.now()).orElseThrow());
        assertEquals(
                straight.times(SessionEvent.CuffTaken.class, e -> true),
                paused.times(SessionEvent.CuffTaken.class, e -> true));
    }

    @Test
    void anEmergencyAsksForAReadingAtOnceAndGoesBackToTheInfusion() {
        StoryRoom room =
                new StoryRoom(Modality.IV, StoryRoom.MORNING).prepared().play("""
                        720,dose
                        1000,emergency
                        1120,emergency-over
                        """);

        assertEquals(
                List.of(1000L),
                room.times(SessionEvent.CuffRequested.class, e -> e.start()).stream()
                        .filter(t -> t >= 1000 && t < 1060)
                        .toList());
        assertEquals(Phase.DOSING, room.session().phase());
        assertTrue(room.session().doseClock().isRunning());
    }

    @Test
    void anInfusionThatIsStoppedInAnEmergencyIsFollowedByTheObservation() {
        StoryRoom room =
                new StoryRoom(Modality.IV, StoryRoom.MORNING).prepared().play("""
                        720,dose
                        1000,emergency
                        1010,stop,,,does not answer
                        1300,emergency-over
                        """);

        assertEquals(Phase.OBSERVATION, room.session().phase());
        assertEquals(room.at(1010 + 3600), room.session().earliestLeave().orElseThrow());
    }

    /// DV-7: a new dose during the observation needs a new authorisation, and the observation begins anew after it.
    @Test
    void aFurtherDoseNeedsItsOwnWordAndBeginsTheObservationAnew() {
        StoryRoom room =
                new StoryRoom(Modality.IV, StoryRoom.MORNING).prepared().play("""
                        720,dose
                        3120,stop,,,planned end
                        4800,dose
                        4900,score,moaas,5
                        4920,authorise,,Dr M. Iyer
                        4980,dose
                        """);

        assertEquals(1, room.refusals.size(), "the dose that nobody authorised: " + room.refusals);
        assertEquals(Phase.DOSING, room.session().phase());
        room.play("6000,stop,,,the patient asked for it");
        assertEquals(room.at(6000 + 3600), room.session().earliestLeave().orElseThrow());
    }

    /// SV-4: a nasal device at 0:00, the reading of 40 minutes is missed: LOW at 45:00, MEDIUM at 50:00.
    @Test
    void theReadingAt40MinutesIsMissed() {
        StoryRoom room = new StoryRoom(Modality.INTRANASAL, StoryRoom.MORNING)
                .prepared()
                .play("""
                        720,device,,LX-2207
                        1020,device,,LX-2207
                        """)
                .to(720 + 21 * 60);
        room.cuffWorks = false;
        room.to(720 + 51 * 60);

        assertEquals(List.of(720 + 45 * 60L), fortyMinutes(room, AlarmPriority.LOW));
        assertEquals(List.of(720 + 50 * 60L), fortyMinutes(room, AlarmPriority.MEDIUM));
    }

    /// SV-8: a device too early is said, and recorded.
    @Test
    void aDeviceThatComesTooEarlyIsSaidAndRecorded() {
        StoryRoom room =
                new StoryRoom(Modality.INTRANASAL, StoryRoom.MORNING).prepared().play("""
                        720,device,,LX-2207
                        930,device,,LX-2207
                        """);

        assertEquals(1, room.refusals.size());
        assertEquals(2, room.session().charting().devices().size());
    }

    @Test
    void aSessionIsBrokenOffWithAReason() {
        StoryRoom room =
                new StoryRoom(Modality.IV, StoryRoom.MORNING).prepared().play("""
                        720,dose
                        900,abort,,,the line came out and cannot be placed again
                        """);

        assertEquals(Phase.ABORTED, room.session().phase());
        assertTrue(room.log.getLast().event() instanceof SessionEvent.Ended);
    }

    /// DV-6: without a reason the override is refused, with one it is allowed and says what was open.
    @Test
    void aClinicianLetsThePatientGoEarlierWithAReason() {
        StoryRoom room =
                new StoryRoom(Modality.IV, StoryRoom.MORNING).prepared().play("""
                        720,dose
                        3120,stop,,,planned end
                        5000,phase,discharge-assessment
                        5010,discharge
                        5020,override,,Dr M. Iyer
                        """);
        assertEquals(2, room.refusals.size(), room.refusals.toString());

        room.play("""
                5030,override,,Dr M. Iyer,her husband is a nurse and takes her home
                5040,sign,clinician,Dr M. Iyer,I agree to discharge.
                5050,discharge
                """);
        assertEquals(Phase.DISCHARGED, room.session().phase());
        assertTrue(!room.session().charting().override().orElseThrow().open().isEmpty());
    }

    @Test
    void aDoseStartThatWasStampedTooLateIsCorrectedAndTheStampStays() {
        StoryRoom room =
                new StoryRoom(Modality.IV, StoryRoom.MORNING).prepared().play("""
                        720,dose
                        900,correct-time,dose,710,the pump was started before the button
                        """);

        assertEquals(List.of(), room.refusals);
        assertEquals(room.at(710), room.session().doseStart().orElseThrow());
        assertEquals(List.of(720L), room.times(SessionEvent.DoseStarted.class, e -> true));
    }

    private static List<Long> fortyMinutes(StoryRoom room, AlarmPriority priority) {
        return room.times(
                SessionEvent.AlarmChanged.class,
                e -> e.alarm().id().condition() == AlarmCondition.NIBP_40_MIN
                        && e.alarm().priority() == priority);
    }
}
