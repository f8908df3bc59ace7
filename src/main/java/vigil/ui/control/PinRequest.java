package vigil.ui.control;

import java.util.Set;
import vigil.staff.Duty;
import vigil.staff.Role;
import vigil.staff.StaffMember;

/// The console asks a person who they are: what for, and who can answer.
///
/// Thread rule: immutable.
public sealed interface PinRequest {
    /// True if that person's PIN answers it.
    boolean takes(StaffMember member);

    /// Somebody wants to work here; also in place of somebody else.
    record SignIn() implements PinRequest {
        @Override
        public boolean takes(StaffMember member) {
            return member.active();
        }
    }

    /// The console is locked.
    ///
    /// @param holder who worked here
    record Unlock(StaffMember holder) implements PinRequest {
        @Override
        public boolean takes(StaffMember member) {
            return member.active();
        }
    }

    /// Something was asked for that needs a person with a right.
    record Act(Duty duty) implements PinRequest {
        @Override
        public boolean takes(StaffMember member) {
            return duty.allows(member);
        }
    }

    /// A name goes under something; who is signed in stays so.
    record Sign(Set<Role> roles) implements PinRequest {
        public Sign {
            roles = Set.copyOf(roles);
        }

        @Override
        public boolean takes(StaffMember member) {
            return member.active() && roles.stream().anyMatch(member::is);
        }
    }
}
