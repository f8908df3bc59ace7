package vigil.staff;

import java.util.Set;

/// One person of the clinic.
///
/// Thread rule: immutable.
///
/// @param id for the register only; never shown
/// @param name as it stands in records: "R. Okafor, RN"
/// @param roles what the person may do; at least one
/// @param active false once the person has left; old records keep the name
public record StaffMember(long id, String name, Set<Role> roles, boolean active) {
    public StaffMember {
        roles = Set.copyOf(roles);
        if (name.isBlank() || roles.isEmpty()) {
            throw new IllegalArgumentException("A member of the staff needs a name and a role.");
        }
    }

    /// True if the person has that role.
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
