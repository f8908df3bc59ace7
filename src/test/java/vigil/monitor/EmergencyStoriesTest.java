package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.device.DeviceCommand;
import vigil.device.LinkState;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.treatment.Modality;

/// Somebody presses the emergency key.
class EmergencyStoriesTest {
    // Requirement: SES-PHASE-3
    private final TreatmentRoom room = new TreatmentRoom();

    @Test
    void itMarksTheMomentAsksForAReadingAndSaysThatTheDoseRunsOn() {
        dosing();
        call();
        assertEquals(Phase.EMERGENCY, room.phase());
        assertEquals(
                List.of(new SessionEvent.EventMarked("EMERGENCY", "R. Okafor")),
                room.events(SessionEvent.EventMarked.class));
        assertEquals(List.of(DeviceCommand.START_CUFF), room.asked);
        assertEquals(
                "R. Okafor",
                room.events(SessionEvent.CuffRequested.class).getLast().by());
        assertEquals("The dose runs on until somebody stops it.", room.room().lastRefusal());
        room.pass(Duration.ofMinutes(1));
        assertTrue(room.session().doseClock().isRunning());
    }

    @Test
    void whoWasSignedInStandsInItsRecordAlsoFromALockedConsole() {
        dosing();
        room.command(new MonitorCommand.CallEmergency("", List.of("R. Okafor")));
        assertEquals(
                new SessionEvent.PhaseEntered(Phase.EMERGENCY, "", List.of("R. Okafor")),
                room.events(SessionEvent.PhaseEntered.class).getLast());
        room.command(new MonitorCommand.EndEmergency(""));
        var phases = room.session().phases();
        assertEquals(List.of("R. Okafor"), phases.get(phases.size() - 2).signedIn());
        assertEquals(List.of(), phases.getLast().signedIn());
    }

    @Test
    void itsReadingWaitsUntilTheCuffHasRestedAMinute() {
        dosing();
        room.command(new MonitorCommand.StartCuff(""));
        room.pass(Duration.ofSeconds(20));
        call();
        assertEquals(1, room.asked.size());
        room.pass(Duration.ofSeconds(39));
        assertEquals(1, room.asked.size());
        room.pass(Duration.ofSeconds(2));
        assertEquals(2, room.asked.size());
    }

    @Test
    void withoutACuffToStartAReadingIsDueAtOnce() {
        room.link(TreatmentRoom.CUFF, LinkState.LOST);
        dosing();
        call();
        assertEquals(room.now, room.room().cuff().due().orElseThrow());
        room.cuff(88, 50);
        room.pass(Duration.ofSeconds(1));
        assertTrue(room.now.isBefore(room.room().cuff().due().orElseThrow()));
    }

    @Test
    void whenItIsOverTheDoseIsWhereItWas() {
        dosing();
        call();
        room.command(new MonitorCommand.PauseDose("emergency", ""));
        assertEquals(Phase.EMERGENCY, room.phase(), "pausing leaves the phase alone");
        room.command(new MonitorCommand.EndEmergency(""));
        assertEquals(Phase.DOSING, room.phase());
        room.command(new MonitorCommand.ResumeDose(""));
        assertTrue(room.session().doseClock().isRunning());
    }

    @Test
    void aDoseThatWasStoppedInItIsFollowedByTheObservation() {
        dosing();
        call();
        room.command(new MonitorCommand.StopDose("emergency", ""));
        assertEquals(Phase.EMERGENCY, room.phase());
        room.command(new MonitorCommand.EndEmergency(""));
        assertEquals(Phase.OBSERVATION, room.phase());
    }

    @Test
    void anAuthorisationOutlivesIt() {
        room.startSession();
        room.authorise();
        call();
        room.dose();
        assertEquals("No dose is started in the phase emergency.", room.room().lastRefusal());
        room.command(new MonitorCommand.EndEmergency(""));
        assertEquals(Phase.READY, room.phase());
        room.dose();
        assertEquals(Phase.DOSING, room.phase());
    }

    @Test
    void itIsCalledOnceAndOnlyWhileAPatientIsMonitored() {
        dosing();
        call();
        call();
        assertEquals("The emergency is called already.", room.room().lastRefusal());
        room.command(new MonitorCommand.Abort("to hospital", ""));
        room.startSession(Modality.IV, 0, Phase.CHECK_IN);
        call();
        assertEquals(
                "From check-in a session cannot go to emergency.", room.room().lastRefusal());
        room.command(new MonitorCommand.EndEmergency(""));
        assertEquals("There is no emergency.", room.room().lastRefusal());
    }

    private void dosing() {
        room.startSession();
        room.startDose();
        room.pass(Duration.ofSeconds(5));
        room.asked.clear();
    }

    private void call() {
        room.command(new MonitorCommand.CallEmergency("R. Okafor"));
    }
}
