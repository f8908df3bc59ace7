package vigil.app.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;
import vigil.staff.Role;

/// What a person may be at the clinic.
final class RolesOption {
    private static final String NAMES = "nurse, clinician, technician, administrator";

    @Option(names = "--roles", required = true, split = ",", paramLabel = "ROLE", description = NAMES)
    private List<String> names = List.of();

    /// The roles of those names.
    ///
    /// @throws CannotDo if one is none
    Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : names) {
            try {
                roles.add(Role.valueOf(word.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new CannotDo("There is no role \"" + word + "\"; there is: " + NAMES + ".");
            }
        }
        return roles;
    }
}
