package vigil.app.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vigil.staff.Role;

/// Whom a command about people is for, and who gives it.
final class StaffOptions {
    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    @SuppressWarnings("UnusedVariable") // picocli sets it and prints the help.
    private boolean help;

    @Parameters(paramLabel = "NAME", description = "as it stands in records")
    private String name = "";

    @Option(names = "--by", paramLabel = "NAME", description = "who does this; their PIN comes first on standard input")
    private @Nullable String by;

    String name() {
        return name;
    }

    @Nullable
    String by() {
        return by;
    }

    StaffDesk desk() {
        return StaffDesk.at(data.folder());
    }

    /// The roles of those names.
    static Set<Role> roles(List<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : names) {
            try {
                roles.add(Role.valueOf(word.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new CannotDo(
                        "There is no role \"" + word + "\"; there is: nurse, clinician, technician, administrator.");
            }
        }
        return roles;
    }
}
