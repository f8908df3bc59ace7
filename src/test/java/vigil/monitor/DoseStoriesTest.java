package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.treatment.Dose;
import vigil.treatment.Modality;

/// Doses of every modality as the staff gives them.
class DoseStoriesTest {
    private final TreatmentRoom room = new TreatmentRoom();

    @Test
    void aDoseNeedsAnAuthorisationThatNoDoseWasGivenOn() {
        room.startSession();
        room.dose();
        assertEquals("The dose is not authorised yet.", room.room().lastRefusal());
        room.startDose();
        assertEquals(Phase.DOSING, room.phase());
        room.dose();
        assertEquals("A dose is running.", room.room().lastRefusal());
        room.command(new MonitorCommand.StopDose("planned end", ""));
        room.dose();
        assertEquals(
                "The dose is not authorised: each one needs an authorisation of its own.",
                room.room().lastRefusal());
        assertEquals(1, room.events(SessionEvent.DoseStarted.class).size());
    }

    @Test
    void aDoseOfAnotherModalityThanThePlanIsRefused() {
        room.startSession();
        room.authorise();
        room.command(new MonitorCommand.StartDose(new Dose("Ketamine", OptionalDouble.of(39), Modality.IM), ""));
        assertEquals("The plan is for IV, not IM.", room.room().lastRefusal());
        assertEquals(Phase.READY, room.phase());
    }

    @ParameterizedTest
    @EnumSource(
            value = Modality.class,
            names = {"IM", "ORAL"})
    void whatIsGivenInOneActIsInTheObservationAtOnce(Modality modality) {
        room.startSession(modality, 0, Phase.BASELINE);
        room.startDose();
        assertEquals(Phase.OBSERVATION, room.phase());
        assertEquals(
                List.of(new SessionEvent.DoseStopped("given", "R. Okafor")),
                room.events(SessionEvent.DoseStopped.class));
        assertEquals(Optional.of(room.now), room.session().observedSince());
        room.command(new MonitorCommand.PauseDose("nausea", ""));
        assertEquals("Only an infusion can be paused.", room.room().lastRefusal());
    }

    @Test
    void aPauseAndAStopNeedAReason() {
        room.startSession();
        room.startDose();
        room.command(new MonitorCommand.PauseDose(" ", ""));
        assertEquals("Say why the dose is paused.", room.room().lastRefusal());
        room.command(new MonitorCommand.StopDose("", ""));
        assertEquals("Say why the dose is stopped.", room.room().lastRefusal());
        assertTrue(room.session().doseClock().isRunning());
        room.command(new MonitorCommand.PauseDose("nausea", ""));
        room.command(new MonitorCommand.StopDose("nausea", ""));
        assertEquals(Phase.OBSERVATION, room.phase(), "what is paused can be stopped");
    }

    @Test
    void dv7AFurtherDoseNeedsANewAuthorisationAndRestartsTheObservation() {
        room.startSession();
        room.startDose();
        Timestamp start = room.now;
        room.sit(Duration.ofMinutes(40));
        room.command(new MonitorCommand.StopDose("planned end", ""));
        Optional<Timestamp> leave = room.session().earliestLeave();
        assertEquals(Optional.of(start.plus(Duration.ofMinutes(100))), leave);
        room.sit(Duration.ofMinutes(30));
        room.authorise();
        assertEquals("", room.room().lastRefusal());
        assertEquals(Phase.OBSERVATION, room.phase(), "authorised, and not given yet");
        assertEquals(leave, room.session().earliestLeave());
        room.dose();
        assertEquals(Phase.DOSING, room.phase());
        assertEquals(Optional.empty(), room.session().earliestLeave(), "no clock runs while the dose does");
        assertEquals(
                Optional.of(start.plus(Duration.ofMinutes(110))),
                room.session().plannedDoseEnd(room.now),
                "forty minutes anew");
        room.sit(Duration.ofMinutes(10));
        assertEquals(Duration.ofMinutes(10), room.session().doseClock().newestRan(room.now));
        room.command(new MonitorCommand.StopDose("enough", ""));
        assertEquals(
                Optional.of(start.plus(Duration.ofMinutes(140))), room.session().earliestLeave(), "60 min after 80");
    }

    @Test
    void aDeviceFiveMinutesAfterTheOneBeforeIsNotEarly() {
        room.startSession(Modality.INTRANASAL, 2, Phase.BASELINE);
        room.authorise();
        give("L-1");
        room.sit(Duration.ofMinutes(5));
        give("L-2");
        assertEquals("", room.room().lastRefusal());
        assertEquals(List.of(), room.events(SessionEvent.EventMarked.class));
    }

    @Test
    void sv8ADeviceThatComesTooEarlyIsRecordedWithARemarkAndNotBlocked() {
        room.startSession(Modality.INTRANASAL, 3, Phase.BASELINE);
        room.authorise();
        give("L-1");
        assertEquals(Phase.DOSING, room.phase());
        room.sit(Duration.ofMinutes(3).plusSeconds(30));
        give("L-2");
        String early = "Device 2 too early: 3:30 after the one before, least 5:00";
        assertEquals(early, room.room().lastRefusal());
        assertEquals(2, room.session().charting().devices().size());
        assertEquals(
                List.of(new SessionEvent.EventMarked(early, "R. Okafor")), room.events(SessionEvent.EventMarked.class));
        room.sit(Duration.ofMinutes(6).plusSeconds(30));
        give("L-3");
        assertEquals("", room.room().lastRefusal());
        assertEquals(Phase.OBSERVATION, room.phase());
        assertEquals(
                Optional.of(room.now.plus(Duration.ofMinutes(120))),
                room.session().earliestLeave());
        assertEquals(
                List.of("L-1", "L-2", "L-3"),
                room.session().charting().devices().stream().map(d -> d.lot()).toList());
    }

    @Test
    void aNasalDoseStartsWithItsFirstDeviceAndEndsWithItsLastOrEarlier() {
        room.startSession(Modality.INTRANASAL, 2, Phase.BASELINE);
        give("L-1");
        assertEquals("The dose is not authorised yet.", room.room().lastRefusal());
        room.authorise();
        room.dose();
        assertEquals(
                "A nasal dose starts with its first device: give a device.",
                room.room().lastRefusal());
        give("L-1");
        Timestamp device = room.now;
        assertEquals(
                OptionalDouble.of(56),
                room.events(SessionEvent.DoseStarted.class).getFirst().dose().milligrams());
        room.sit(Duration.ofMinutes(10));
        room.command(new MonitorCommand.StopDose("the patient wants no second one", ""));
        assertEquals(Phase.OBSERVATION, room.phase());
        assertEquals(Optional.of(device), room.session().observedSince(), "the last device counts, not the word");
        give("L-2");
        assertEquals(
                "The dose is not authorised: each one needs an authorisation of its own.",
                room.room().lastRefusal());
    }

    @Test
    void moreDevicesThanTheRulesAllowAreNotGiven() {
        room.startSession(Modality.INTRANASAL, 3, Phase.BASELINE);
        room.authorise();
        for (int device = 1; device <= 3; device++) {
            give("L");
            room.sit(Duration.ofMinutes(5));
        }
        room.authorise();
        assertEquals("", room.room().lastRefusal());
        give("L");
        assertEquals(
                "No more than 3 devices are given in one session.", room.room().lastRefusal());
        assertEquals(3, room.session().charting().devices().size());
    }

    @Test
    void anInfusionHasNoDevices() {
        room.startSession();
        room.authorise();
        give("L-1");
        assertEquals(
                "No nasal device is given in this session: its plan is for IV.",
                room.room().lastRefusal());
    }

    private void give(String lot) {
        room.command(new MonitorCommand.GiveDevice(lot, "R. Okafor"));
    }
}
