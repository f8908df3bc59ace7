package vigil.ui.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import vigil.staff.AuditLog;
import vigil.staff.RememberedStaff;
import vigil.staff.Role;
import vigil.staff.StaffMember;
import vigil.ui.control.Attendance;
import vigil.ui.example.ExampleStaff;

class StaffModelTest {
    private final ExampleStaff staff = new ExampleStaff();
    private final StaffModel model = new StaffModel(staff.attendance());

    @Test
    void theFirstPersonIsTakenInWithoutAPinAndFromThenOnNamesAreNotTyped() {
        SimpleStringProperty operator = new SimpleStringProperty("somebody");
        Attendance attendance = new Attendance(
                operator, Optional.of(new RememberedStaff()), AuditLog.NONE, Runnable::run, Runnable::run);
        StaffModel first = new StaffModel(attendance);
        first.add("N", Set.of(Role.NURSE), "2718", () -> {});
        assertEquals(
                "The first person must be an administrator: nobody else takes people in.",
                first.problem().get());
        first.add("L. Brandt", Set.of(Role.ADMINISTRATOR), "1414", () -> {});

        assertEquals("", first.problem().get());
        assertEquals(1, first.people().get().size());
        assertEquals("", operator.get());
    }

    @Test
    void everyChangeAsksForAnAdministrator() {
        model.reload();
        staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);
        model.turn(staff.nurse, Role.TECHNICIAN);
        assertEquals(Set.of(Role.NURSE), known(staff.nurse).roles());

        staff.answer(staff.administrator, ExampleStaff.ADMINISTRATOR_PIN);
        assertEquals(Set.of(Role.NURSE, Role.TECHNICIAN), known(staff.nurse).roles());
    }

    @Test
    void whoHasLeftStandsAtTheEndAndCanComeBack() {
        staff.signIn(staff.administrator, ExampleStaff.ADMINISTRATOR_PIN);
        model.setActive(staff.clinician, false);
        assertEquals("Dr M. Iyer", model.people().get().getLast().name());

        model.setActive(known(staff.clinician), true);
        assertEquals("Dr M. Iyer", model.people().get().getFirst().name());
    }

    @Test
    void whatTheRegisterRefusesIsSaidAndNothingChanges() {
        staff.signIn(staff.administrator, ExampleStaff.ADMINISTRATOR_PIN);
        model.setPin(staff.nurse, "1234", () -> {
            throw new AssertionError("too weak");
        });
        assertEquals("A PIN does not count up or down.", model.problem().get());
        model.setActive(staff.administrator, false);
        assertEquals(
                "Nobody could administer the console any more.", model.problem().get());
        model.turn(staff.nurse, Role.NURSE);
        assertEquals("Choose a role.", model.problem().get());
        assertEquals(
                List.of("Dr M. Iyer", "L. Brandt", "R. Okafor, RN", "T. Lindqvist"),
                model.people().get().stream().map(StaffMember::name).toList());
    }

    private StaffMember known(StaffMember member) {
        return staff.register.all().stream()
                .filter(m -> m.id() == member.id())
                .findFirst()
                .orElseThrow();
    }
}
