package vigil.ui.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vigil.monitor.Rooms;
import vigil.staff.AuditAct;
import vigil.staff.AuditEntry;
import vigil.staff.AuditLog;
import vigil.staff.PinCheck;
import vigil.staff.RememberedStaff;
import vigil.staff.Role;
import vigil.staff.StaffMember;
import vigil.ui.control.Attendance;
import vigil.ui.control.Desk;
import vigil.ui.face.PresetTitles;

/// A clinic with four people, whose PINs a test knows, and what they did.
public final class ExampleStaff implements AuditLog {
    public static final String NURSE_PIN = "2718";
    public static final String CLINICIAN_PIN = "3141";
    public static final String TECHNICIAN_PIN = "1618";
    public static final String ADMINISTRATOR_PIN = "1414";

    public final RememberedStaff register = new RememberedStaff();
    public final StaffMember administrator =
            register.add("L. Brandt", Set.of(Role.ADMINISTRATOR), ADMINISTRATOR_PIN, "");
    public final StaffMember nurse = register.add("R. Okafor, RN", Set.of(Role.NURSE), NURSE_PIN, "L. Brandt");
    public final StaffMember clinician = register.add("Dr M. Iyer", Set.of(Role.CLINICIAN), CLINICIAN_PIN, "L. Brandt");
    public final StaffMember technician =
            register.add("T. Lindqvist", Set.of(Role.TECHNICIAN), TECHNICIAN_PIN, "L. Brandt");

    private final StringProperty operator = new SimpleStringProperty("");
    private final Attendance attendance =
            new Attendance(operator, Optional.of(register), this, Runnable::run, Runnable::run);
    private final List<String> acts = new ArrayList<>();

    /// A desk where nobody is signed in yet.
    public Desk desk(Rooms rooms) {
        return Desk.of(rooms, ExampleClinic.TIME, PresetTitles.SHIPPED, operator, attendance);
    }

    public Attendance attendance() {
        return attendance;
    }

    /// Who works here, as the record would name them.
    public String operator() {
        return operator.get();
    }

    /// Somebody signs in who is not asked for anything.
    public void signIn(StaffMember member, String pin) {
        attendance.signIn();
        answer(member, pin);
    }

    /// Somebody answers what is asked for.
    ///
    /// @return what became of the PIN
    public PinCheck answer(StaffMember member, String pin) {
        List<PinCheck> told = new ArrayList<>();
        attendance.answer(member, pin, told::add);
        return told.getFirst();
    }

    /// What is in the audit log, one line an act: `R. Okafor, RN signed-in`.
    public List<String> acts() {
        return List.copyOf(acts);
    }

    @Override
    public void add(String who, AuditAct act, String what) {
        acts.add((who + " " + act.id() + " " + what).strip());
    }

    @Override
    public List<AuditEntry> newest(int most) {
        return List.of();
    }
}
