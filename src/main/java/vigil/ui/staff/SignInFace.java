package vigil.ui.staff;

import java.util.List;
import java.util.Optional;
import vigil.staff.StaffMember;

/// What the sheet that asks for a PIN shows.
///
/// Thread rule: immutable.
///
/// @param title what is asked for
/// @param detail who can answer, in a sentence
/// @param people who can answer
/// @param chosen whose PIN is asked for; empty while a person is chosen
/// @param message what became of the last PIN; empty if nothing did
/// @param open false while no PIN is looked at
/// @param leaving true if whoever works here can sign out or lock from here
public record SignInFace(
        String title,
        String detail,
        List<StaffMember> people,
        Optional<StaffMember> chosen,
        String message,
        boolean open,
        boolean leaving) {
    public SignInFace {
        people = List.copyOf(people);
    }
}
