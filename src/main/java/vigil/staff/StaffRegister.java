package vigil.staff;

import java.util.List;
import java.util.Set;

/// The clinic's people. What is asked and changed here is in the audit log, with who did it.
///
/// Thread rule: any thread but the JavaFX one; a PIN takes a fraction of a second to check, on purpose.
public interface StaffRegister {
    /// Everybody, those who have left included, in the order of their names.
    List<StaffMember> all();

    /// Checks a PIN. Wrong ones in a row make the next answer wait.
    PinCheck check(long member, String pin);

    /// Takes a person in.
    ///
    /// @param by who does it; empty only for the first administrator
    /// @throws IllegalArgumentException with one sentence if the name is taken or the PIN is too weak
    StaffMember add(String name, Set<Role> roles, String pin, String by);

    /// Changes roles, or lets a person go.
    ///
    /// @throws IllegalArgumentException with one sentence if nobody could administer the console afterwards
    void change(StaffMember changed, String by);

    /// Gives a person a new PIN.
    ///
    /// @throws IllegalArgumentException with one sentence if it is too weak
    void setPin(long member, String pin, String by);
}
