package vigil.app.console;

import java.util.Set;
import vigil.staff.AuditLog;
import vigil.staff.RememberedStaff;
import vigil.staff.Role;
import vigil.staff.StaffMember;
import vigil.ui.control.Attendance;

/// The invented people of the pictures.
final class ExampleStaff {
    private static final String NURSE = "R. Okafor, RN";
    private static final String PIN = "2718";

    private ExampleStaff() {}

    /// A clinic with four people and no audit log.
    static StaffBooks books() {
        RememberedStaff staff = new RememberedStaff();
        staff.add("L. Brandt", Set.of(Role.ADMINISTRATOR), PIN, "");
        staff.add(NURSE, Set.of(Role.NURSE), PIN, "L. Brandt");
        staff.add("Dr M. Iyer", Set.of(Role.CLINICIAN), PIN, "L. Brandt");
        staff.add("T. Lindqvist", Set.of(Role.TECHNICIAN), PIN, "L. Brandt");
        return StaffBooks.of(staff, AuditLog.NONE);
    }

    /// The nurse signs in.
    static void signIn(Attendance attendance) {
        StaffMember nurse = attendance.people().get().stream()
                .filter(m -> m.name().equals(NURSE))
                .findFirst()
                .orElseThrow();
        attendance.signIn();
        attendance.answer(nurse, PIN, check -> {});
    }
}
