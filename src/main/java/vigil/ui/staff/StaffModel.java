package vigil.ui.staff;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vigil.staff.Duty;
import vigil.staff.Role;
import vigil.staff.StaffMember;
import vigil.staff.StaffRegister;
import vigil.ui.control.Attendance;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// Keeping the clinic's people: who is there, and each change of it, asked of an administrator. It holds no node.
///
/// Thread rule: FX thread; the register is asked in the background.
public final class StaffModel {
    private final Attendance attendance;
    private final ReadOnlyObjectWrapper<List<StaffMember>> people = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public StaffModel(Attendance attendance) {
        this.attendance = attendance;
    }

    /// Everybody, those who have left at the end.
    public ReadOnlyObjectProperty<List<StaffMember>> people() {
        return people.getReadOnlyProperty();
    }

    /// Why the last change was refused, in a sentence; empty if it was not.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// True if there is a register to keep anybody in.
    public boolean isKept() {
        return attendance.register().isPresent();
    }

    /// Looks anew.
    public void reload() {
        AtomicReference<List<StaffMember>> found = new AtomicReference<>(List.of());
        attendance.onRegister(staff -> found.set(staff.all()), told -> {
            List<StaffMember> all = found.get();
            people.set(java.util.stream.Stream.concat(
                            all.stream().filter(StaffMember::active),
                            all.stream().filter(m -> !m.active()))
                    .toList());
            told.ifPresent(this::refuse);
        });
    }

    /// Takes a person in.
    ///
    /// @param done is told once the person is in
    public void add(String name, Set<Role> roles, String pin, Runnable done) {
        if (roles.isEmpty()) {
            problem.set(Texts.of(StaffModel.class).say("page.no-role"));
            return;
        }
        change((staff, by) -> staff.add(name, roles, pin, by), done);
    }

    /// Gives or takes a role; the last one stays.
    public void turn(StaffMember member, Role role) {
        Set<Role> roles = new java.util.TreeSet<>(member.roles());
        if (!roles.remove(role)) {
            roles.add(role);
        }
        if (roles.isEmpty()) {
            problem.set(Texts.of(StaffModel.class).say("page.no-role"));
            return;
        }
        put(new StaffMember(member.id(), member.name(), roles, member.active()));
    }

    /// Lets a person go, or takes them back.
    public void setActive(StaffMember member, boolean active) {
        put(new StaffMember(member.id(), member.name(), member.roles(), active));
    }

    /// Gives a person a new PIN.
    public void setPin(StaffMember member, String pin, Runnable done) {
        change((staff, by) -> staff.setPin(member.id(), pin, by), done);
    }

    private void put(StaffMember changed) {
        change((staff, by) -> staff.change(changed, by), () -> {});
    }

    private void change(BiConsumer<StaffRegister, String> change, Runnable done) {
        problem.set("");
        attendance.perform(
                Duty.STAFF,
                by -> attendance.onRegister(staff -> change.accept(staff, by), told -> {
                    if (told.isEmpty()) {
                        done.run();
                    }
                    told.ifPresent(this::refuse);
                    reload();
                }));
    }

    private void refuse(String sentence) {
        problem.set(PhraseBook.translate(sentence));
    }
}
