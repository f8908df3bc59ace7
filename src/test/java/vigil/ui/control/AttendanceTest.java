package vigil.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.monitor.MonitorCommand;
import vigil.session.SignatureRole;
import vigil.staff.AuditLog;
import vigil.staff.Duty;
import vigil.staff.PinCheck;
import vigil.staff.RememberedStaff;
import vigil.staff.Role;
import vigil.staff.StaffMember;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.example.ExampleStaff;
import vigil.ui.example.MoreExamples;

/// Who may ask what of a room, and in whose name it goes into the record.
class AttendanceTest {
    private static final String ROOM = "Room 1";
    private static final Optional<Duration> TEN = Optional.of(Duration.ofMinutes(10));

    private final ExampleStaff staff = new ExampleStaff();
    private final Attendance attendance = staff.attendance();
    private final ExampleRooms rooms = MoreExamples.high();
    private final Desk desk = staff.desk(rooms);

    // Requirement: STAFF-FREE-1
    @Test
    void withoutStaffNamesAreTypedAndNothingIsAsked() {
        Desk typed = Desk.of(rooms, ExampleClinic.TIME);
        typed.operator().set("R. Okafor");
        typed.ask(ROOM, by -> new MonitorCommand.Authorise("Dr M. Iyer", "", by));
        typed.attendance().lock();

        assertEquals(List.of(new MonitorCommand.Authorise("Dr M. Iyer", "", "R. Okafor")), commands());
        assertFalse(typed.attendance().isLocked(), "nobody could open it again");
    }

    // Requirement: STAFF-FREE-1
    @Test
    void fromTheFirstPersonOnATypedNameCountsNoMore() {
        SimpleStringProperty operator = new SimpleStringProperty("R. Okafor");
        Attendance empty = new Attendance(
                operator, Optional.of(new RememberedStaff()), AuditLog.NONE, Runnable::run, Runnable::run);
        assertEquals(List.of("R. Okafor"), empty.signedIn());

        empty.onRegister(
                register -> register.add("L. Brandt", Set.of(Role.ADMINISTRATOR), ExampleStaff.ADMINISTRATOR_PIN, ""),
                trouble -> assertEquals(Optional.empty(), trouble));

        assertEquals("", operator.get());
        assertEquals(List.of(), empty.signedIn());
    }

    // Requirement: STAFF-HELP-1
    @Test
    void whatHelpsNeedsNobodyToBeSignedInAndPassesTheLock() {
        help();
        staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);
        attendance.lock();
        help();

        assertEquals(8, commands().size());
        assertTrue(commands().stream().allMatch(c -> c.by().isEmpty()), "at the bedside, not signed in");
        assertEquals(Optional.empty(), attendance.request().get());
    }

    private void help() {
        desk.ask(ROOM, by -> new MonitorCommand.Acknowledge(AlarmId.of(AlarmCondition.BP_HIGH), by));
        desk.ask(ROOM, MonitorCommand.PauseAudio::new);
        desk.ask(ROOM, MonitorCommand.CallEmergency::new);
        desk.ask(ROOM, MonitorCommand.StopCuff::new);
    }

    @Test
    void whatIsSeenIsWrittenDownWhereNobodyIsSignedIn() {
        desk.ask(ROOM, by -> new MonitorCommand.RecordAdverseEvent("Nausea", by));

        assertEquals(List.of(new MonitorCommand.RecordAdverseEvent("Nausea", "")), commands());
    }

    // Requirement: STAFF-LOCK-2
    @Test
    void pastALockEverythingElseWaitsForThePinAndIsThenDone() {
        staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);
        attendance.lock();
        desk.ask(ROOM, by -> new MonitorCommand.WriteNote("calm", by));

        assertEquals(List.of(), commands());
        assertEquals(
                Optional.of(new PinRequest.Unlock(staff.nurse)),
                attendance.request().get());
        assertEquals(new PinCheck.Wrong(), staff.answer(staff.nurse, "1111"));
        assertEquals(List.of(), commands(), "a wrong PIN does nothing");
        staff.answer(staff.nurse, ExampleStaff.NURSE_PIN);

        assertEquals(List.of(new MonitorCommand.WriteNote("calm", "R. Okafor, RN")), commands());
        assertFalse(attendance.isLocked());
    }

    // Requirement: STAFF-RIGHT-2
    @Test
    void pastALockWhatItsOwnerMayNotDoAsksForOneWhoMay() {
        staff.signIn(staff.technician, ExampleStaff.TECHNICIAN_PIN);
        attendance.lock();
        desk.ask(ROOM, MonitorCommand.ResumeDose::new);

        assertEquals(
                Optional.of(new PinRequest.Act(Duty.RUN)), attendance.request().get());
    }

    @Test
    void whatNobodyAnsweredForIsNotDone() {
        desk.ask(ROOM, MonitorCommand.ResumeDose::new);
        attendance.dismiss();
        staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);

        assertEquals(List.of(), commands());
    }

    // Requirement: STAFF-RIGHT-2
    @Test
    void whoMayNotIsToldWhoMayAndThatPersonTakesOver() {
        staff.signIn(staff.technician, ExampleStaff.TECHNICIAN_PIN);
        desk.ask(ROOM, MonitorCommand.ResumeDose::new);

        assertEquals(
                Optional.of(new PinRequest.Act(Duty.RUN)), attendance.request().get());
        staff.answer(staff.technician, ExampleStaff.TECHNICIAN_PIN);
        assertEquals(List.of(), commands(), "the right PIN of the wrong person");
        staff.answer(staff.nurse, ExampleStaff.NURSE_PIN);

        assertEquals(List.of(new MonitorCommand.ResumeDose("R. Okafor, RN")), commands());
        assertEquals("R. Okafor, RN", staff.operator());
    }

    // Requirement: STAFF-SIGN-1
    @Test
    void aSignatureAsksForThePinOfItsOwnerAndBearsThatNameWhateverWasTyped() {
        staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);
        desk.ask(ROOM, by -> new MonitorCommand.Authorise("somebody", "weighed", by));
        assertEquals(
                Optional.of(new PinRequest.Sign(Set.of(Role.CLINICIAN))),
                attendance.request().get());
        staff.answer(staff.clinician, ExampleStaff.CLINICIAN_PIN);

        assertEquals(List.of(new MonitorCommand.Authorise("Dr M. Iyer", "weighed", "R. Okafor, RN")), commands());
        assertEquals("R. Okafor, RN", staff.operator(), "who signs does not take over");
    }

    @Test
    void aClinicianWhoIsSignedInGivesThePinAgainToSign() {
        staff.signIn(staff.clinician, ExampleStaff.CLINICIAN_PIN);
        desk.ask(ROOM, by -> new MonitorCommand.Sign(SignatureRole.CLINICIAN, "Dr M. Iyer", "I agree.", by));

        assertEquals(List.of(), commands());
    }

    @Test
    void aNameThatHasJustBeenProvenNeedsNoSecondPinAndServesOnce() {
        List<StaffMember> signed = new ArrayList<>();
        attendance.sign(new PinRequest.Sign(Set.of(Role.CLINICIAN)), signed::add);
        staff.answer(staff.clinician, ExampleStaff.CLINICIAN_PIN);
        assertEquals(List.of(staff.clinician), signed);

        desk.ask(ROOM, by -> new MonitorCommand.OverrideDischarge("Dr M. Iyer", "asked for", by));
        desk.ask(ROOM, by -> new MonitorCommand.OverrideDischarge("Dr M. Iyer", "again", by));
        assertEquals(List.of(new MonitorCommand.OverrideDischarge("Dr M. Iyer", "asked for", "")), commands());
    }

    // Requirement: STAFF-LOCK-1
    @Test
    void theConsoleLocksItselfWhenNobodyTouchesItAndNeverWhereNobodyIsSignedIn() {
        attendance.pulse(ExampleClinic.NOW, TEN);
        staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);
        attendance.pulse(ExampleClinic.NOW.plus(Duration.ofMinutes(9)), TEN);
        attendance.touch();
        attendance.pulse(ExampleClinic.NOW.plus(Duration.ofMinutes(18)), TEN);
        assertFalse(attendance.isLocked());

        attendance.pulse(ExampleClinic.NOW.plus(Duration.ofMinutes(19)), Optional.empty());
        assertFalse(attendance.isLocked(), "the clinic wants none");
        attendance.pulse(ExampleClinic.NOW.plus(Duration.ofMinutes(19)), TEN);
        assertTrue(attendance.isLocked());

        attendance.signOut();
        attendance.pulse(ExampleClinic.NOW.plus(Duration.ofMinutes(60)), TEN);
        assertFalse(attendance.isLocked());
    }

    // Requirement: STAFF-AUDIT-1
    @Test
    void comingAndGoingIsInTheAuditLog() {
        attendance.pulse(ExampleClinic.NOW, TEN);
        staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);
        attendance.pulse(ExampleClinic.NOW.plus(Duration.ofMinutes(10)), TEN);
        staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);
        attendance.lock();
        staff.signIn(staff.clinician, ExampleStaff.CLINICIAN_PIN);
        attendance.signOut();

        assertEquals(
                List.of(
                        "R. Okafor, RN signed-in",
                        "R. Okafor, RN locked-by-time",
                        "R. Okafor, RN unlocked",
                        "R. Okafor, RN locked",
                        "Dr M. Iyer signed-in",
                        "Dr M. Iyer signed-out"),
                staff.acts());
    }

    @Test
    void whoIsLetGoDoesNotGoOnWithOldRights() {
        staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);
        attendance.onRegister(
                register -> register.change(
                        new StaffMember(staff.nurse.id(), staff.nurse.name(), staff.nurse.roles(), false), "L. Brandt"),
                told -> assertEquals(Optional.empty(), told));

        assertEquals(new Presence.Nobody(), attendance.presence().get());
        assertEquals("", staff.operator());
    }

    private List<MonitorCommand> commands() {
        return rooms.asked().stream().map(ExampleRooms.Asked::command).toList();
    }
}
