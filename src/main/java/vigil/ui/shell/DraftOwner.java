package vigil.ui.shell;

import java.util.Optional;
import vigil.staff.StaffMember;
import vigil.ui.control.Presence;

/// Whose what is typed and not sent is: of whoever was signed in last, also while the console is locked. Signing out
/// gives it up, and so does another person who signs in.
///
/// Thread rule: FX thread; it holds no node.
// Requirement: STAFF-DRAFT-1
// Control: H6
// Control: H31
final class DraftOwner {
    private Optional<Long> owner = Optional.empty();

    /// Takes note of who is here now.
    ///
    /// @return true if what is typed was begun by somebody who is here no more
    boolean leaves(Presence presence) {
        Optional<Long> now = presence.holder().map(StaffMember::id);
        boolean leaves = owner.isPresent() && !now.equals(owner);
        owner = now;
        return leaves;
    }
}
